import { statSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { chooseSocketFolder } from '../../../src/store/private-server/choose-socket-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-test-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const long = (): string => join(folder, 'x'.repeat(100));

it('takes the server’s own folder, closed to others', async () => {
  await mkdir(join(folder, 'run'));
  await chmod(join(folder, 'run'), 0o777);
  expect(await chooseSocketFolder(folder, 'self')).toBe(join(folder, 'run'));
  expect(statSync(join(folder, 'run')).mode & 0o777).toBe(0o700);
});

it('takes a temporary one, the same every time, for a long path', async () => {
  const [first, second] = [
    await chooseSocketFolder(long(), 'self', [folder]),
    await chooseSocketFolder(long(), 'self', [folder]),
  ];
  expect(first).toBe(second);
  expect(first.startsWith(join(folder, 'sitrep-'))).toBe(true);
  expect(await chooseSocketFolder(`${long()}z`, 'self', [folder])).not.toBe(first);
});

it('takes no folder that somebody put in its place', async () => {
  await mkdir(join(folder, 'theirs'));
  await symlink(join(folder, 'theirs'), join(folder, 'run'));
  expect(await chooseSocketFolder(folder, 'self', [folder])).not.toBe(join(folder, 'run'));
});

it('names each place and what is wrong with it, when none will do', async () => {
  await expect(chooseSocketFolder(long(), 'self', [long()])).rejects.toThrow(
    /no place for the database's socket.*bytes long, at most 100.*SITREP_DATA_DIR/su,
  );
});
