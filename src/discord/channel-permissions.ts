import { PermissionFlagsBits, PermissionsBitField, Routes } from 'discord.js';
import type { PermissionsString, REST } from 'discord.js';
import { z } from 'zod';
import { hasCode } from './discord-faults.ts';
import { callPatiently } from './retry.ts';

const bits = z.string().regex(/^\d+$/u).transform(BigInt);
const overwriteSchema = z.object({ id: z.string(), allow: bits, deny: bits });
const channelSchema = z.object({
  guild_id: z.string().optional(),
  permission_overwrites: z.array(overwriteSchema).optional(),
});
const guildSchema = z.object({ owner_id: z.string(), roles: z.array(z.object({ id: z.string(), permissions: bits })) });
const memberSchema = z.object({ roles: z.array(z.string()) });
const userSchema = z.object({ id: z.string() });

type Overwrite = z.infer<typeof overwriteSchema>;

/** What a permission computation needs, as Discord tells it. */
export interface PermissionFacts {
  readonly memberId: string;
  readonly guildId: string;
  readonly ownerId: string;
  readonly roles: readonly { readonly id: string; readonly permissions: bigint }[];
  readonly memberRoles: readonly string[];
  readonly overwrites: readonly Overwrite[];
}

/** Discord's "Missing Access" and "Unknown Channel": the bot cannot even see the channel. */
const UNSEEN = [50_001, 10_003];
const PAUSES_MS = [250, 1000, 3000];

/** What the bot needs to post a digest and to find it again, with Discord's words for it. */
const NEEDED: readonly (readonly [PermissionsString, string])[] = [
  ['ViewChannel', 'View Channel'],
  ['SendMessages', 'Send Messages'],
  ['ReadMessageHistory', 'Read Message History'],
];

/**
 * The permissions that the bot lacks in a channel to post a digest and to read it back, in Discord's words.
 *
 * @returns undefined when Discord tells too little to work them out.
 * @throws what Discord's REST throws when it does not answer.
 */
export async function findMissingPermissions(rest: REST, channelId: string): Promise<readonly string[] | undefined> {
  try {
    const held = await readPermissions(rest, channelId);
    return held && NEEDED.filter(([name]) => !held.has(PermissionFlagsBits[name])).map(([, words]) => words);
  } catch (error) {
    if (UNSEEN.some((code) => hasCode(error, code))) return [NEEDED[0]?.[1] ?? ''];
    throw error;
  }
}

async function readPermissions(rest: REST, channelId: string): Promise<PermissionsBitField | undefined> {
  const get = (route: `/${string}`) => callPatiently(() => rest.get(route), { pausesMs: PAUSES_MS });
  const channel = channelSchema.parse(await get(Routes.channel(channelId)));
  const guildId = channel.guild_id;
  if (guildId === undefined) return undefined;
  const me = userSchema.parse(await get(Routes.user()));
  const guild = guildSchema.parse(await get(Routes.guild(guildId)));
  const member = memberSchema.parse(await get(Routes.guildMember(guildId, me.id)));
  return computePermissions({
    memberId: me.id,
    guildId,
    ownerId: guild.owner_id,
    roles: guild.roles,
    memberRoles: member.roles,
    overwrites: channel.permission_overwrites ?? [],
  });
}

/**
 * Works out what a member may do in a channel.
 *
 * @see https://docs.discord.com/developers/topics/permissions#permission-overwrites
 */
export function computePermissions(facts: PermissionFacts): PermissionsBitField {
  const { memberId, guildId, ownerId, roles, memberRoles, overwrites } = facts;
  const held = roles.filter((role) => role.id === guildId || memberRoles.includes(role.id));
  const base = held.reduce((all, role) => all | role.permissions, 0n);
  const isAdministrator = (base & PermissionFlagsBits.Administrator) !== 0n;
  if (memberId === ownerId || isAdministrator) return new PermissionsBitField(PermissionsBitField.All);
  const layers = [
    overwrites.filter((one) => one.id === guildId),
    overwrites.filter((one) => memberRoles.includes(one.id)),
    overwrites.filter((one) => one.id === memberId),
  ];
  return new PermissionsBitField(layers.reduce(applyLayer, base));
}

/** Within one layer what any overwrite allows wins over what another denies. */
function applyLayer(permissions: bigint, layer: readonly Overwrite[]): bigint {
  const denied = layer.reduce((all, one) => all | one.deny, 0n);
  const allowed = layer.reduce((all, one) => all | one.allow, 0n);
  return (permissions & ~denied) | allowed;
}
