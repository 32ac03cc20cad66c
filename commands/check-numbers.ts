import { ApplicationCommandType, ApplicationIntegrationType, ContextMenuCommandBuilder } from 'discord.js';
import type { Ask, Command, Desk } from '../src/discord/command.ts';
import { notice } from '../src/discord/render/refusals.ts';
import { chrome, line } from '../src/discord/render/spans.ts';
import { renderVerdict } from '../src/discord/render/verdict.ts';
import type { Screen } from '../src/discord/screen.ts';
import { contextsOf } from './group-command.ts';
import { orUnknown } from './incident-option.ts';

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
      details: ['The incident is found from the message’s own words.', 'Only you see the answer.'],
    },
  ],
  runners: new Map([['', { visibility: 'private', run: check }]]),
};

async function check({ reader, target }: Ask, { app }: Desk): Promise<Screen> {
  if (target === undefined) return NOTHING;
  return orUnknown(await app.verifyText(reader, target, undefined), undefined, renderVerdict);
}

const NOTHING = notice('muted', 'Nothing to check', [line('plain', chrome('This message holds no text.'))]);
