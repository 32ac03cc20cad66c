import { ApplicationIntegrationType, SlashCommandBuilder } from 'discord.js';
import type { AuditEntry } from '../src/app/audit/audit-log.ts';
import type { Ask, Command, Desk, HelpEntry } from '../src/discord/command.ts';
import { renderStatus } from '../src/discord/render/status.ts';
import type { Screen } from '../src/discord/screen.ts';
import { contextsOf } from './group-command.ts';

const ENTRY: HelpEntry = {
  usage: '/status',
  about: 'Whether Discord, the store and the model answer',
  details: [
    'Ask this when something seems slow or down.',
    'With Manage Messages: what readers hold to be wrong in a summary, until it is settled.',
  ],
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
  runners: new Map([['', { visibility: 'private', run: tell }]]),
};

async function tell(ask: Ask, desk: Desk): Promise<Screen> {
  const [status, flags] = await Promise.all([desk.status(), flagsFor(ask, desk)]);
  return renderStatus(status, flags);
}

/** With the store away there is still a status to tell: it says so. */
async function flagsFor({ reader, mayModerate }: Ask, { app }: Desk): Promise<readonly AuditEntry[]> {
  if (!mayModerate || reader.guildId === undefined) return [];
  return app.corrections.openFlags(reader).catch(() => []);
}
