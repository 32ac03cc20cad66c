import { ApplicationIntegrationType, SlashCommandBuilder } from 'discord.js';
import type { Click, Command, Desk, HelpEntry } from '../src/discord/command.ts';
import { explainEchoLost } from '../src/discord/render/refusals.ts';
import type { Screen } from '../src/discord/screen.ts';
import { contextsOf } from './group-command.ts';
import { completeIncident } from './incident-option.ts';
import { answerVerified } from './verify-answer.ts';

const ENTRY: HelpEntry = {
  usage: '/verify text: incident:',
  about: 'Hold a text against an incident’s sources, number by number',
  details: [
    'text: the sentence or paragraph to check.',
    'incident: whose sources to check it against; without it the best match for the text is taken, named, and can be changed.',
    'The answer names each fault, what comes nearest in the sources, and what would be accepted.',
  ],
};

/** `/verify`: a person's text held against an incident's sources. */
export const verify: Command = {
  data: new SlashCommandBuilder()
    .setName('verify')
    .setDescription(ENTRY.about)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setContexts(contextsOf(false))
    .addStringOption((option) =>
      option.setName('text').setDescription('The text to check').setRequired(true).setMaxLength(3000),
    )
    .addStringOption((option) =>
      option
        .setName('incident')
        .setDescription('Whose sources to check it against; found from the text when left out')
        .setAutocomplete(true)
        .setMaxLength(200),
    )
    .toJSON(),
  help: [ENTRY],
  runners: new Map([
    [
      '',
      {
        visibility: 'private',
        run: async (ask, { app }) =>
          answerVerified(await app.verifyText(ask.reader, ask.text('text') ?? '', ask.text('incident'))),
      },
    ],
  ]),
  completers: new Map([completeIncident]),
  actions: {
    'verify-against': { answers: 'in-place', run: verifyAgainst },
  },
};

/** The text is the one that the message with the menu echoes. */
async function verifyAgainst([incidentId]: readonly [string], click: Click, { app }: Desk): Promise<Screen> {
  if (click.echo === undefined) return explainEchoLost();
  return answerVerified(await app.verifyText(click.reader, click.echo, incidentId));
}
