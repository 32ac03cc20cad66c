import { ApplicationIntegrationType, SlashCommandBuilder } from 'discord.js';
import type { Command, HelpEntry } from '../src/discord/command.ts';
import { renderVerdict } from '../src/discord/render/verdict.ts';
import { contextsOf } from './group-command.ts';
import { completeIncident, orUnknown } from './incident-option.ts';

const ENTRY: HelpEntry = {
  usage: '/verify text: incident:',
  about: 'Hold a text against an incident’s sources, number by number',
  details: [
    'text: the sentence or paragraph to check.',
    'incident: whose sources to check it against; without it the incident is found from the text.',
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
          orUnknown(
            await app.verifyText(ask.reader, ask.text('text') ?? '', ask.text('incident')),
            undefined,
            renderVerdict,
          ),
      },
    ],
  ]),
  completers: new Map([completeIncident]),
};
