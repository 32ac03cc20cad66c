import { ApplicationIntegrationType, InteractionContextType, SlashCommandBuilder } from 'discord.js';
import type { ActionHandlers, Command, Completer } from '../src/discord/command.ts';
import type { Subcommand } from './subcommand.ts';

/** A command that consists of sub-commands. */
export interface Group {
  readonly name: string;
  readonly description: string;
  readonly subcommands: readonly Subcommand[];
  readonly completers: readonly (readonly [string, Completer])[];
  /** True when it makes sense on a server alone. */
  readonly serverOnly?: boolean;
}

/** Puts sub-commands together into one slash command. */
export function groupCommand(group: Group): Command {
  const builder = new SlashCommandBuilder()
    .setName(group.name)
    .setDescription(group.description)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setContexts(contextsOf(group.serverOnly ?? false));
  for (const one of group.subcommands) {
    builder.addSubcommand((sub) => one.build(sub.setName(one.name).setDescription(one.help.about)));
  }
  const actions: ActionHandlers = Object.assign({}, ...group.subcommands.map((one) => one.actions ?? {}));
  return {
    data: builder.toJSON(),
    help: group.subcommands.map((one) => one.help),
    runners: new Map(group.subcommands.map((one) => [one.name, one])),
    completers: new Map(group.completers),
    actions,
  };
}

/** Where a command is offered: on servers, and in direct messages unless it needs a server. */
export function contextsOf(serverOnly: boolean): InteractionContextType[] {
  return serverOnly ? [InteractionContextType.Guild] : [InteractionContextType.Guild, InteractionContextType.BotDM];
}
