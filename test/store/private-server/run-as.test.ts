import { expect, it } from 'vitest';
import { chooseRunAs, invocationOf } from '../../../src/store/private-server/run-as.ts';

const WORKS = process.execPath;

it('runs as itself where nobody is root', () => {
  expect(chooseRunAs(WORKS, false)).toBe('self');
  expect(chooseRunAs(WORKS, false, 'nobody')).toBe('self');
});

it.runIf(process.getuid?.() === 0)('never runs as root, and keeps the mode that the folder was made under', () => {
  expect(['user-namespace', 'nobody']).toContain(chooseRunAs(WORKS, true));
  expect(chooseRunAs(WORKS, true, 'nobody')).toBe('nobody');
});

it('says what was tried, and the ways out, when root has no way', () => {
  expect(() => chooseRunAs('/nowhere/postgres', true)).toThrow(
    /refuses to run as root.*user-namespace: .*nobody: .*ordinary user.*DATABASE_URL/su,
  );
});

it.each([
  ['self', { file: 'postgres', args: ['-D', 'x'], ids: {} }],
  ['nobody', { file: 'postgres', args: ['-D', 'x'], ids: { uid: 65_534, gid: 65_534 } }],
  [
    'user-namespace',
    {
      file: 'unshare',
      args: ['--user', '--map-user=65534', '--map-group=65534', '--', 'postgres', '-D', 'x'],
      ids: {},
    },
  ],
] as const)('as %s', (mode, invocation) => {
  expect(invocationOf(mode, 'postgres', ['-D', 'x'])).toEqual(invocation);
});
