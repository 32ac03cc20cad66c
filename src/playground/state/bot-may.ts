import type { Channel } from './objects.ts';
import { PERMISSIONS, permissionsIn, type PermissionName } from './permissions.ts';
import type { World } from './world.ts';

/** True when the bot may do this in the channel. */
export function botMay({ seed }: World, channel: Channel, name: PermissionName): boolean {
  return (permissionsIn(channel, seed.botMember, seed.roles) & PERMISSIONS[name]) !== 0n;
}
