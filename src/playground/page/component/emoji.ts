import type { DiscordObject } from '../../page-protocol.ts';
import { readText } from '../read-field.ts';

/** An emoji as text: its character, or the name of a custom one. */
export function emojiText(emoji: DiscordObject | undefined): string | undefined {
  const name = readText(emoji, 'name');
  return readText(emoji, 'id') === undefined ? name : `:${name ?? 'emoji'}:`;
}
