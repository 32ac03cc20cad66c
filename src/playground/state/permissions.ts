import type { Channel, Member, Role } from './objects.ts';

/** The permission bits that the playground knows by name. */
export const PERMISSIONS = {
  ADMINISTRATOR: 1n << 3n,
  MANAGE_CHANNELS: 1n << 4n,
  MANAGE_GUILD: 1n << 5n,
  ADD_REACTIONS: 1n << 6n,
  VIEW_CHANNEL: 1n << 10n,
  SEND_MESSAGES: 1n << 11n,
  MANAGE_MESSAGES: 1n << 13n,
  EMBED_LINKS: 1n << 14n,
  ATTACH_FILES: 1n << 15n,
  READ_MESSAGE_HISTORY: 1n << 16n,
  MENTION_EVERYONE: 1n << 17n,
  USE_EXTERNAL_EMOJIS: 1n << 18n,
  USE_APPLICATION_COMMANDS: 1n << 31n,
} as const satisfies Record<string, bigint>;

/** The name of a permission in Discord's own spelling. */
export type PermissionName = keyof typeof PERMISSIONS;

const EVERYTHING = (1n << 53n) - 1n;

/** The bits of several permissions in one. */
export function permissionBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PERMISSIONS[name], 0n);
}

/** What a member may do in a channel: roles first, then the overwrites of everyone, the roles and the member, in that order. */
export function permissionsIn(channel: Channel, member: Member, roles: readonly Role[]): bigint {
  const held = roles.filter((role) => role.id === channel.guild_id || member.roles.includes(role.id));
  const base = held.reduce((bits, role) => bits | BigInt(role.permissions), 0n);
  if ((base & PERMISSIONS.ADMINISTRATOR) !== 0n) return EVERYTHING;
  const layers: readonly (readonly string[])[] = [[channel.guild_id], member.roles, [member.user.id]];
  return layers.reduce((bits, ids) => applyOverwrites(bits, channel, ids), base);
}

function applyOverwrites(bits: bigint, channel: Channel, ids: readonly string[]): bigint {
  const overwrites = channel.permission_overwrites.filter((overwrite) => ids.includes(overwrite.id));
  const deny = overwrites.reduce((sum, overwrite) => sum | BigInt(overwrite.deny), 0n);
  const allow = overwrites.reduce((sum, overwrite) => sum | BigInt(overwrite.allow), 0n);
  return (bits & ~deny) | allow;
}
