import { ApplicationCommandType, ApplicationIntegrationType, ContextMenuCommandBuilder } from 'discord.js';
import type { Reader } from '../src/app/reader.ts';
import type { Ask, Command, Desk, OwnMessage } from '../src/discord/command.ts';
import { notice } from '../src/discord/render/refusals.ts';
import { chrome, label, line } from '../src/discord/render/spans.ts';
import { renderFigures } from '../src/discord/render/figures.ts';
import type { Screen } from '../src/discord/screen.ts';
import { contextsOf } from './group-command.ts';
import { orUnknown } from './incident-option.ts';
import { answerVerified } from './verify-answer.ts';

const NAME = 'Check numbers';

/** The message command `Check numbers`: somebody's message held against the sources of the incident it speaks of. */
export const checkNumbers: Command = {
  data: new ContextMenuCommandBuilder()
    .setName(NAME)
    .setType(ApplicationCommandType.Message)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setContexts(contextsOf(false))
    .toJSON(),
  help: [
    {
      usage: NAME,
      about: 'On any message (Apps in its menu): hold it against the sources',
      details: [
        'The incident is found from the message’s own words; the answer names it and offers others.',
        'A summary of Sitrep is held against the sources that it cites, as they are now.',
        'Only you see the answer.',
      ],
    },
  ],
  runners: new Map([['', { visibility: 'private', run: check }]]),
};

async function check({ reader, target }: Ask, desk: Desk): Promise<Screen> {
  if (target === undefined) return NOTHING;
  if (target.kind === 'own') return checkOwn(target.message, reader, desk);
  return answerVerified(await desk.app.verifyText(reader, target.text, undefined));
}

/** A message of ours is held against the very sources that it cites, as they are now; a card's figures are shown in their words. */
async function checkOwn(message: OwnMessage, reader: Reader, { app }: Desk): Promise<Screen> {
  const { incidentId, isCard, sentences } = message;
  if (incidentId === undefined) return OWN_NOTHING;
  if (isCard) {
    return orUnknown(await app.showIncident(reader, incidentId), 'show', (card) => renderFigures(card, 0));
  }
  return sentences.length === 0 ? OWN_NOTHING : answerVerified(await app.verifyText(reader, { sentences }, incidentId));
}

const OWN_NOTHING = notice('muted', 'Nothing to check here', [
  line(
    'plain',
    chrome(
      'This message of Sitrep quotes no incident’s sources. Whatever it tells was held against them before it was sent; ',
    ),
    label('Show'),
    chrome(' or '),
    label('/incident evidence'),
    chrome(' leads to them.'),
  ),
]);
const NOTHING = notice('muted', 'Nothing to check', [line('plain', chrome('This message holds no text.'))]);
