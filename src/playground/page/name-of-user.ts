import type { DiscordObject } from '../page-protocol.ts';
import { readText } from './read-field.ts';

/** The name that a user is shown by. */
export function nameOfUser(user: DiscordObject | undefined): string {
  return readText(user, 'global_name') ?? readText(user, 'username') ?? 'Unknown user';
}
