import type { ChatInputCommandInteraction, RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { DiscordObject } from '../../src/playground/page-protocol.ts';
import { nextInteraction, type Stage } from './with-bot.ts';

/** Registers a slash command alone, lets the person use it in #general, and gives what the bot received. */
export async function sendCommand(
  { playground, client, channel }: Stage,
  command: RESTPostAPIApplicationCommandsJSONBody,
  options: readonly DiscordObject[] = [],
): Promise<ChatInputCommandInteraction> {
  await client.application.commands.set([command]);
  const received = nextInteraction(client);
  const commandId = String(playground.state().commands[0]?.['id']);
  await playground.dispatch({ kind: 'command', channelId: channel('general'), commandId, options });
  const interaction = await received;
  if (!interaction.isChatInputCommand()) throw new Error('not a slash command');
  return interaction;
}
