import type { Json, Message } from './objects.ts';
import type { World } from './world.ts';

/**
 * A message as a bot without the message content intent sees it: other people's words are hidden, unless they mention the bot.
 * What a person hands to the bot in an interaction is never hidden.
 */
export function messageSeenByBot(world: World, message: Message): Json {
  const { bot } = world.seed;
  const mentioned = Array.isArray(message['mentions']) && message['mentions'].includes(bot);
  if (message.author.id === bot.id || mentioned) return message;
  return { ...message, content: '', embeds: [], attachments: [], components: [] };
}
