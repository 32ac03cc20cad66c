import type { SlashCommandSubcommandBuilder } from 'discord.js';
import type { ActionHandlers, HelpEntry, Runner } from '../src/discord/command.ts';

/** One sub-command: its options, how help explains it, and what answers it. */
export interface Subcommand extends Runner {
  readonly name: string;
  readonly build: (builder: SlashCommandSubcommandBuilder) => SlashCommandSubcommandBuilder;
  readonly help: HelpEntry;
  readonly actions?: ActionHandlers;
}
