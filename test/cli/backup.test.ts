import { existsSync, statSync } from 'node:fs';
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoadOutcome } from '../../src/app/ports.ts';
import { openAppWith, runSitrep, type Run } from './fake-world.ts';

const LINES = ['header', '{"table":"reports","row":{"title":"Été\\nnoir"}}', 'end'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-backup-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function* dump(): AsyncGenerator<string> {
  yield* LINES;
}

const backUp = (file: string): Promise<Run> => runSitrep(['backup', file], openAppWith({ archive: { dump } }));

async function restore(
  file: string,
  outcome: LoadOutcome,
  ...options: string[]
): Promise<Run & { lines: string[]; replace: boolean[] }> {
  const [seen, replaced]: [string[], boolean[]] = [[], []];
  const load = async (lines: AsyncIterable<string>, { replace }: { replace: boolean }): Promise<LoadOutcome> => {
    seen.push(...(await Array.fromAsync(lines)));
    replaced.push(replace);
    return outcome;
  };
  const run = await runSitrep(['restore', file, ...options], openAppWith({ archive: { load } }));
  return { ...run, lines: seen, replace: replaced };
}

const loaded: LoadOutcome = { kind: 'loaded', rows: 1 };

describe('sitrep backup', () => {
  it.each(['plain', 'pressed.gz'])(
    'writes a file of its user alone, which restore reads line by line: %s',
    async (name) => {
      const file = join(folder, name);
      expect(await backUp(file)).toEqual({ exitCode: 0, output: `${file}: 1 rows written\n`, errors: '' });
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect((await readFile(file)).includes('header')).toBe(!name.endsWith('.gz'));
      expect(await restore(file, loaded)).toMatchObject({
        exitCode: 0,
        output: `${file}: 1 rows restored\n`,
        lines: LINES,
        replace: [false],
      });
    },
  );

  it('keeps the old file, and leaves no half of a new one, when the store breaks off', async () => {
    const file = join(folder, 'old');
    await writeFile(file, 'old');
    async function* broken(): AsyncGenerator<string> {
      yield 'header';
      throw new Error('the store is away');
    }
    const run = runSitrep(['backup', file], openAppWith({ archive: { dump: broken } }));
    await expect(run).rejects.toThrow('the store is away');
    expect([await readFile(file, 'utf8'), existsSync(`${file}.part`)]).toEqual(['old', false]);
  });

  it('names a file that cannot be written', async () => {
    const run = await backUp(join(folder, 'none', 'file'));
    expect(run).toMatchObject({
      exitCode: 1,
      errors: expect.stringMatching(/cannot be written: there is no/u) as string,
    });
  });
});

describe('sitrep restore', () => {
  it('replaces what is there only when told to', async () => {
    const file = join(folder, 'plain');
    await backUp(file);
    expect((await restore(file, { kind: 'not-empty' })).errors).toMatch(/not empty.*--replace/u);
    expect((await restore(file, loaded, '--replace')).replace).toEqual([true]);
  });

  it('says why a file is refused, and that nothing was changed', async () => {
    const file = join(folder, 'plain');
    await backUp(file);
    const run = await restore(file, { kind: 'refused', cause: 'it ends in the middle' });
    expect(run).toMatchObject({
      exitCode: 1,
      errors: `${file} is not restored: it ends in the middle. Nothing was changed.\n`,
    });
  });

  it('names a file that is missing, and one whose compression is cut short', async () => {
    expect((await restore(join(folder, 'missing'), loaded)).errors).toMatch(/missing cannot be read: there is no/u);
    const file = join(folder, 'cut.gz');
    await backUp(file);
    await truncate(file, 20);
    expect((await restore(file, loaded)).errors).toMatch(/cut\.gz cannot be read: its compression is damaged/u);
  });
});
