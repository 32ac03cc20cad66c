import { PermissionFlagsBits } from 'discord.js';
import { expect, it } from 'vitest';
import { computePermissions, type PermissionFacts } from '../../src/discord/channel-permissions.ts';

const { SendMessages: SEND, ViewChannel: VIEW, Administrator: ADMINISTRATOR } = PermissionFlagsBits;
const facts: PermissionFacts = {
  memberId: 'bot',
  guildId: 'guild',
  ownerId: 'owner',
  roles: [
    { id: 'guild', permissions: VIEW },
    { id: 'writers', permissions: SEND },
    { id: 'others', permissions: ADMINISTRATOR },
  ],
  memberRoles: ['writers'],
  overwrites: [],
};
const overwrite = (id: string, allow: bigint, deny: bigint) => ({ id, allow, deny });

it.each<[string, Partial<PermissionFacts>, boolean]>([
  ['a role’s permission', {}, true],
  ['no role that has it', { memberRoles: [] }, false],
  ['a denial for everyone', { overwrites: [overwrite('guild', 0n, SEND)] }, false],
  [
    'a denial for everyone that a role lifts',
    { overwrites: [overwrite('writers', SEND, 0n), overwrite('guild', 0n, SEND)] },
    true,
  ],
  [
    'one role that denies and one that allows',
    { memberRoles: ['writers', 'x'], overwrites: [overwrite('writers', 0n, SEND), overwrite('x', SEND, 0n)] },
    true,
  ],
  [
    'a denial for the member alone',
    { overwrites: [overwrite('writers', SEND, 0n), overwrite('bot', 0n, SEND)] },
    false,
  ],
  ['a denial for somebody else', { overwrites: [overwrite('others', 0n, SEND)] }, true],
  ['an administrator', { memberRoles: ['others'], overwrites: [overwrite('guild', 0n, SEND)] }, true],
  ['the owner', { ownerId: 'bot', memberRoles: [], overwrites: [overwrite('guild', 0n, SEND)] }, true],
])('works out whether the bot may write with %s', (_, change, allowed) => {
  expect(computePermissions({ ...facts, ...change }).has(SEND)).toBe(allowed);
});
