import { lstatSync, readlinkSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { healLibraries } from '../../../src/store/private-server/heal-libraries.ts';

let folder: string;
let home: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-test-'));
  home = join(folder, 'native');
  await mkdir(join(home, 'lib'), { recursive: true });
  await writeFile(join(home, 'lib', 'a.so.1.2'), '');
  const links = ['native/lib/a.so', 'native/lib/a.so.1'].map((target) => ({ source: 'native/lib/a.so.1.2', target }));
  await writeFile(join(home, 'pg-symlinks.json'), JSON.stringify(links));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

it('makes the links that are missing and leaves the others', async () => {
  await symlink('a.so.1.2', join(home, 'lib', 'a.so'));
  const before = lstatSync(join(home, 'lib', 'a.so')).ino;
  await healLibraries(home);
  expect(readlinkSync(join(home, 'lib', 'a.so.1'))).toBe('a.so.1.2');
  expect(lstatSync(join(home, 'lib', 'a.so')).ino).toBe(before);
});

it('says how npm makes them where it cannot', async () => {
  await rm(join(home, 'lib'), { recursive: true });
  await expect(healLibraries(home)).rejects.toThrow(/without running its install script.*npm rebuild/su);
});

it('asks nothing of a package that has no list', async () => {
  await rm(join(home, 'pg-symlinks.json'));
  await expect(healLibraries(home)).resolves.toBeUndefined();
});
