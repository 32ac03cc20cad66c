import { describe, expect, it } from 'vitest';
import type { Channel, Member, Overwrite, Role } from '../../../src/playground/state/objects.ts';
import { PERMISSIONS, permissionBits, permissionsIn } from '../../../src/playground/state/permissions.ts';

const GUILD = '1';
const send = String(PERMISSIONS.SEND_MESSAGES);
const role = (id: string, permissions: bigint): Role => ({ id, name: id, permissions: String(permissions) });
const channel = (...permission_overwrites: Overwrite[]): Channel => ({
  id: '10',
  name: 'digest',
  guild_id: GUILD,
  permission_overwrites,
});
const member = { user: { id: '5' }, roles: ['2'] } as unknown as Member;
const maySend = (where: Channel, roles: readonly Role[]): boolean =>
  (permissionsIn(where, member, roles) & PERMISSIONS.SEND_MESSAGES) !== 0n;
const everyone = role(GUILD, PERMISSIONS.SEND_MESSAGES);

describe('permissions in a channel', () => {
  it.each<[string, boolean, Channel, Role[]]>([
    ['everybody has it', true, channel(), [everyone, role('2', 0n)]],
    ['nobody has it', false, channel(), [role(GUILD, 0n), role('2', 0n)]],
    ['a role that is held has it', true, channel(), [role(GUILD, 0n), role('2', PERMISSIONS.SEND_MESSAGES)]],
    ['a role that is not held has it', false, channel(), [role(GUILD, 0n), role('3', PERMISSIONS.SEND_MESSAGES)]],
    ['it is denied to everybody', false, channel({ id: GUILD, type: 0, allow: '0', deny: send }), [everyone]],
    [
      'it is denied to everybody and allowed to the role',
      true,
      channel({ id: GUILD, type: 0, allow: '0', deny: send }, { id: '2', type: 0, allow: send, deny: '0' }),
      [everyone, role('2', 0n)],
    ],
    [
      'it is allowed to the role and denied to the member',
      false,
      channel({ id: '2', type: 0, allow: send, deny: '0' }, { id: '5', type: 1, allow: '0', deny: send }),
      [everyone, role('2', 0n)],
    ],
    [
      'an administrator is denied it',
      true,
      channel({ id: '5', type: 1, allow: '0', deny: send }),
      [everyone, role('2', PERMISSIONS.ADMINISTRATOR)],
    ],
  ])('%s: %s', (_, expected, where, roles) => {
    expect(maySend(where, roles)).toBe(expected);
  });

  it('adds names up to bits', () => {
    expect(permissionBits(['VIEW_CHANNEL', 'SEND_MESSAGES'])).toBe(3072n);
  });
});
