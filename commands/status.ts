import { ApplicationIntegrationType, SlashCommandBuilder } from 'discord.js';
import type { Command, HelpEntry } from '../src/discord/command.ts';
import { renderStatus } from '../src/discord/render/status.ts';
import { contextsOf } from './group-command.ts';

const ENTRY: HelpEntry = {
  usage: '/status',
  about: 'Whether Discord, the store and the model answer',
  details: ['Ask this when something seems slow or down.'],
};

/** `/status`: how the service does. */
export const status: Command = {
  data: new SlashCommandBuilder()
    .setName('status')
    .setDescription(ENTRY.about)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setContexts(contextsOf(false))
    .toJSON(),
  help: [ENTRY],
  runners: new Map([['', { visibility: 'private', run: async (_, desk) => renderStatus(await desk.status()) }]]),
};
