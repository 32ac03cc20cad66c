import { ApplicationIntegrationType, SlashCommandBuilder } from 'discord.js';
import type { Command, Completer, Desk, HelpEntry } from '../src/discord/command.ts';
import { renderHelp, renderHelpEntry, topicOf } from '../src/discord/render/help.ts';
import type { Screen } from '../src/discord/screen.ts';
import { contextsOf } from './group-command.ts';

const ENTRY: HelpEntry = {
  usage: '/help command:',
  about: 'What Sitrep can do, and each command in detail',
  details: ['command: the one you want to know more about.'],
};

/** `/help`: every command, and the details of one. */
export const help: Command = {
  data: new SlashCommandBuilder()
    .setName('help')
    .setDescription(ENTRY.about)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setContexts(contextsOf(false))
    .addStringOption((option) =>
      option.setName('command').setDescription('The command to explain').setAutocomplete(true).setMaxLength(40),
    )
    .toJSON(),
  help: [ENTRY],
  runners: new Map([['', { visibility: 'private', run: async (ask, desk) => explain(ask.text('command'), desk) }]]),
  completers: new Map<string, Completer>([['command', async (typed, _, desk) => topics(typed, desk)]]),
  actions: {
    help: { answers: 'in-place', run: async ([topic], _, desk) => explain(topic, desk) },
  },
};

const entriesOf = ({ commands }: Desk): readonly HelpEntry[] => commands.flatMap((command) => command.help);

function explain(topic: string | undefined, desk: Desk): Screen {
  const entries = entriesOf(desk);
  const wanted = topic?.replace(/^\//u, '').toLowerCase();
  const found = entries.find((one) => topicOf(one).toLowerCase() === wanted);
  return found === undefined ? renderHelp(entries) : renderHelpEntry(found, entries);
}

function topics(typed: string, desk: Desk): readonly { readonly name: string; readonly value: string }[] {
  return entriesOf(desk)
    .map((one) => ({ name: `/${topicOf(one)} — ${one.about}`, value: topicOf(one) }))
    .filter((one) => one.name.toLowerCase().includes(typed.toLowerCase().trim()));
}
