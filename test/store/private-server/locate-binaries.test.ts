import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { locateBinaries, thisMachine } from '../../../src/store/private-server/locate-binaries.ts';

it('finds the programs of this machine', () => {
  const { initdb, postgres, pgCtl } = locateBinaries(thisMachine());
  expect([initdb, postgres, pgCtl].filter((path) => !existsSync(path))).toEqual([]);
});

it.each([
  ['musl', { platform: 'linux', arch: 'x64', musl: true }, /musl.*DATABASE_URL.*postgres:\/\//su],
  ['a platform without binaries', { platform: 'freebsd', arch: 'x64', musl: false }, /freebsd on x64.*DATABASE_URL/su],
  [
    'a package that npm left out',
    { platform: 'linux', arch: 'ppc64', musl: false },
    /linux-ppc64 is not installed.*npm ci/su,
  ],
])('says what to do about %s', (_what, machine, said) => {
  expect(() => locateBinaries(machine)).toThrow(said);
});
