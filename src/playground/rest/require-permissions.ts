import type { Channel } from '../state/objects.ts';
import { PERMISSIONS, permissionsIn, type PermissionName } from '../state/permissions.ts';
import type { World } from '../state/world.ts';
import { Refusal } from './refusal.ts';

/** True when the bot may do this in the channel. */
export function botMay(world: World, channel: Channel, name: PermissionName): boolean {
  return (permissionsIn(channel, world.seed.botMember, world.seed.roles) & PERMISSIONS[name]) !== 0n;
}

/** @throws Refusal 50001 when the bot cannot see the channel, 50013 when it lacks another of the permissions. */
export function requirePermissions(world: World, channel: Channel, names: readonly PermissionName[]): void {
  if (!botMay(world, channel, 'VIEW_CHANNEL')) throw new Refusal('missingAccess');
  if (names.some((name) => !botMay(world, channel, name))) throw new Refusal('missingPermissions');
}
