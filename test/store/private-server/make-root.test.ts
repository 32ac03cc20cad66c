import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeRoot } from '../../../src/store/private-server/make-root.ts';
import { layoutOf } from '../../../src/store/private-server/server-layout.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-root-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const make = (dataDir: string): Promise<void> => makeRoot(dataDir, layoutOf(dataDir));

it('makes the folder and those above it, for this user alone, and leaves one that is there', async () => {
  const dataDir = join(folder, 'a', 'b');
  await make(dataDir);
  await make(dataDir);
  expect(statSync(layoutOf(dataDir).root).mode & 0o777).toBe(0o700);
});

it.each([
  ['a file', async () => await writeFile(join(folder, 'x'), ''), 'x', 'ENOTDIR'],
  ['a folder in a file', async () => await writeFile(join(folder, 'x'), ''), 'x/y', 'ENOTDIR'],
  ['a link to itself', async () => await symlink('x', join(folder, 'x')), 'x', 'ELOOP'],
  ['a name that is too long', async () => undefined, 'x'.repeat(300), 'ENAMETOOLONG'],
])('names %s, the cause and the way out', async (_, prepare, name, code) => {
  await prepare();
  const dataDir = join(folder, name);
  const words = expect.stringMatching(/^SITREP_DATA_DIR .* cannot be used: .*\. Set it to a folder/u) as string;
  await expect(make(dataDir)).rejects.toMatchObject({ operatorMessage: words, cause: { code } });
});

it.runIf(existsSync('/proc/self'))('fails at once where the system makes no folders', async () => {
  await expect(make('/proc/x')).rejects.toThrow(/SITREP_DATA_DIR \/proc\/x cannot be used: no folder can be made/u);
});
