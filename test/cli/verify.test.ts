import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReportFile } from '../../src/ingest/files/open-report-file.ts';
import { runSitrep, type Run } from './fake-world.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-verify-'));
  await write(
    'a.txt',
    '---\npublisher: Lake Post\npublished: 2026-06-02\n---\nRaid on Dorey\n\nAt least 60 soldiers were killed in Dorey on Sunday.',
  );
  await write('b.txt', 'Army counts its dead\n\nOver 30 soldiers were killed in Dorey, sources said.');
});
afterAll(() => rm(folder, { recursive: true }));

const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);

async function verify(summary: string, ...sources: string[]): Promise<Run> {
  await write('summary.txt', summary);
  const paths = sources.map((name) => join(folder, name));
  return runSitrep(['verify', '--summary', join(folder, 'summary.txt'), '--sources', ...paths], {
    openReports: openReportFile,
  });
}

describe('sitrep verify for people', () => {
  it('lists the sources that it read, and counts days apart from numbers', async () => {
    const { exitCode, output } = await verify('At least 60 soldiers were killed in Dorey on Sunday.', 'a.txt');
    expect(exitCode).toBe(0);
    expect(output).toContain('[1] a.txt  “Raid on Dorey”  (Lake Post, 2026-06-02)');
    expect(output).toMatch(/\nok: numbers traced 1 of 1, dates 1 of 1; 0 rejected, 0 warned\n$/u);
  });

  it('shows where the sources differ, though what was said stands', async () => {
    const { exitCode, output } = await verify('At least 60 soldiers were killed in Dorey.', 'a.txt', 'b.txt');
    expect([exitCode, output]).toEqual([
      0,
      expect.stringMatching(/The sources differ:\n {2}“60” \[1\], and also “Over 30” \[2\]/u),
    ]);
  });

  it('names what is rejected, and exits with 1', async () => {
    const { exitCode, output, errors } = await verify('At least 45 soldiers were killed in Dorey.', 'a.txt', 'b.txt');
    expect([exitCode, errors]).toEqual([1, '']);
    expect(output).toMatch(/Rejected:\n {2}number_not_in_sources: .*45/u);
    expect(output).toMatch(/\nnot ok: numbers traced 0 of 1; 1 rejected/u);
  });

  it('names a source that cannot be read', async () => {
    const run = await verify('Nothing.', 'a.txt', 'none.txt');
    expect(run).toMatchObject({
      exitCode: 1,
      errors: expect.stringMatching(/none\.txt cannot be a source: there is no such/u) as string,
    });
  });

  it('asks for what is missing', async () => {
    expect((await runSitrep(['verify'])).errors).toMatch(/--jsonl, or --sources/u);
  });
});
