import type { Channel } from '../state/objects.ts';
import { botMay } from '../state/bot-may.ts';
import type { PermissionName } from '../state/permissions.ts';
import type { World } from '../state/world.ts';
import { Refusal } from './refusal.ts';

/** @throws Refusal 50001 when the bot cannot see the channel, 50013 when it lacks another of the permissions. */
export function requirePermissions(world: World, channel: Channel, names: readonly PermissionName[]): void {
  if (!botMay(world, channel, 'VIEW_CHANNEL')) throw new Refusal('missingAccess');
  if (names.some((name) => !botMay(world, channel, name))) throw new Refusal('missingPermissions');
}
