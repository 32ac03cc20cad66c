import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { holdFileLock } from '../../../src/store/private-server/hold-file-lock.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-test-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

it('lets one in at a time, and each in the end', async () => {
  let inside = 0;
  let most = 0;
  const enter = async (): Promise<void> =>
    await holdFileLock(join(folder, 'a'), 10_000, async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
    });
  await Promise.all([enter(), enter(), enter()]);
  expect(most).toBe(1);
});

it('is let go by an action that fails', async () => {
  const path = join(folder, 'b');
  await expect(holdFileLock(path, 0, async () => await Promise.reject(new TypeError('no')))).rejects.toThrow(TypeError);
  expect(await holdFileLock(path, 0, async () => 'in')).toBe('in');
});

it('says so when the wait was in vain', async () => {
  const path = join(folder, 'c');
  await holdFileLock(path, 0, async () => {
    await expect(holdFileLock(path, 0, async () => 'in')).rejects.toThrow(/Another process has held .*c for 0 s/u);
  });
});
