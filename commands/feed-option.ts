import type { SlashCommandSubcommandBuilder } from 'discord.js';
import type { Ask } from '../src/discord/command.ts';

const ADDRESS = 'address';

/** Adds the required option that names a feed or a page. */
export function withAddress(builder: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  return builder.addStringOption((option) =>
    option
      .setName(ADDRESS)
      .setDescription('Address of the feed, or of a page that names one')
      .setRequired(true)
      .setMaxLength(2000),
  );
}

/** What a person typed as the address. */
export const addressOf = (ask: Ask): string => ask.text(ADDRESS) ?? '';
