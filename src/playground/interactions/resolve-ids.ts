import { permissionsIn } from '../state/permissions.ts';
import type { Channel, Json } from '../state/objects.ts';
import type { World } from '../state/world.ts';
import type { Leaf } from './check-options.ts';
import { OPTION } from './option-types.ts';
import { PageRefusal } from './page-refusal.ts';

const KINDS: Readonly<Record<number, readonly Kind[]>> = {
  [OPTION.user]: ['users'],
  [OPTION.channel]: ['channels'],
  [OPTION.role]: ['roles'],
  [OPTION.mentionable]: ['users', 'roles'],
};

/** What an id can stand for. */
export type Kind = 'users' | 'channels' | 'roles';

/** The `resolved` part for the values that name users, channels and roles. @throws PageRefusal for an unknown one. */
export function resolveIds(world: World, leaves: readonly Leaf[]): Json {
  const wanted = leaves.flatMap(({ option, definition }) => {
    const kinds = KINDS[Number(definition['type'])];
    return kinds === undefined ? [] : [{ id: String(option['value']), kinds }];
  });
  return resolveAll(world, wanted);
}

/** Resolves ids, each of which may be one of several kinds. @throws PageRefusal for an unknown one. */
export function resolveAll(
  world: World,
  wanted: readonly { readonly id: string; readonly kinds: readonly Kind[] }[],
): Json {
  const resolved: Record<string, Record<string, Json>> = {};
  for (const { id, kinds } of wanted) {
    const found = kinds.flatMap((kind) => lookUp(world, kind, id));
    if (found.length === 0) throw new PageRefusal(`There is no ${kinds.join(' or ')} with the id ${id} here.`);
    for (const [kind, object] of found) resolved[kind] = { ...resolved[kind], [id]: object };
  }
  return resolved;
}

function lookUp(world: World, kind: Kind, id: string): (readonly [string, Json])[] {
  if (kind === 'channels') {
    const channel = world.channels.get(id);
    return channel === undefined ? [] : [['channels', partialChannel(world, channel)]];
  }
  if (kind === 'roles') {
    const role = world.seed.roles.find((candidate) => candidate.id === id);
    return role === undefined ? [] : [['roles', role]];
  }
  const member = [world.seed.personMember, world.seed.botMember].find(({ user }) => user.id === id);
  if (member === undefined) return [];
  const { user, deaf: _deaf, mute: _mute, ...partial } = member;
  return [
    ['users', user],
    ['members', { ...partial, permissions: '0' }],
  ];
}

/** A channel with the permissions of the person who names it. */
function partialChannel(world: World, channel: Channel): Json {
  const { id, name, type, parent_id, topic, nsfw, position, flags } = channel;
  const permissions = String(permissionsIn(channel, world.seed.personMember, world.seed.roles));
  return { id, name, type, parent_id, topic, nsfw, position, flags, guild_id: channel.guild_id, permissions };
}
