import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReports } from './reports.ts';
import { SitrepProcess, temporaryFolder, type Finished } from './start-sitrep.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let files: readonly string[];
beforeAll(async () => {
  folder = await temporaryFolder();
  files = await writeReports(folder.path);
});
afterAll(() => folder.remove());

async function sitrep(...argv: string[]): Promise<Finished> {
  return new SitrepProcess(argv, { SITREP_DATA_DIR: join(folder.path, 'data'), LOG_LEVEL: 'silent' }).finished();
}

interface ListedIncident {
  readonly incident: { readonly id: string };
  readonly reports: readonly unknown[];
  readonly toll: {
    readonly lines: readonly {
      metric: string;
      category: string;
      low: { n: number; op: string };
      high: { n: number; op: string };
    }[];
  };
}

async function listIncidents(): Promise<readonly ListedIncident[]> {
  const { output } = await sitrep('incidents', '--json');
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ListedIncident);
}

describe('sitrep import, the real process on a folder of its own', () => {
  it('joins two reports that spell the town in two ways, and keeps another incident apart', async () => {
    const { exitCode, output, errors } = await sitrep('import', ...files);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    expect(output).toMatch(/3 stored, 0 known already, 0 refused\n$/u);
    const incidents = await listIncidents();
    expect(incidents.map(({ reports }) => reports.length).toSorted((a, b) => a - b)).toEqual([1, 2]);
  });

  it('reads the toll by claim: stationed and cumulative figures stay out of it', async () => {
    const pair = (await listIncidents()).find(({ reports }) => reports.length === 2);
    const lines = pair?.toll.lines.map(({ metric, category, low, high }) => [
      metric,
      category,
      `${low.op} ${low.n}`,
      `${high.op} ${high.n}`,
    ]);
    expect(lines).toContainEqual(['killed', 'soldiers', 'ge 31', 'gt 50']);
    expect(lines).toContainEqual(['wounded', 'soldiers', 'eq 12', 'eq 19']);
    expect(JSON.stringify(lines)).not.toMatch(/150|200/u);
  });

  it('adds nothing the second time', async () => {
    const before = await listIncidents();
    const { exitCode, output } = await sitrep('import', ...files);
    expect([exitCode, output]).toEqual([0, expect.stringMatching(/0 stored, 3 known already, 0 refused\n$/u)]);
    expect(await listIncidents()).toEqual(before);
  });

  it('ends quietly, and takes its database along, when nobody reads what it writes', async () => {
    const data = join(folder.path, 'data');
    const sitrep = new SitrepProcess(['incidents'], { SITREP_DATA_DIR: data, LOG_LEVEL: 'silent' });
    sitrep.stopReading();
    expect(await sitrep.finished()).toMatchObject({ exitCode: 0, errors: '' });
    expect(existsSync(join(data, 'postgres', 'data', 'postmaster.pid'))).toBe(false);
  });

  it('names each bad file with its cause, takes the good ones and exits with 1', async () => {
    const bad = {
      'empty.txt': Buffer.alloc(0),
      'picture.txt': Buffer.from([0x89, 0x50, 0, 0, 1]),
      'latin.txt': Buffer.from([0x41, 0xe9, 0x20, 0x42]),
    };
    for (const [name, bytes] of Object.entries(bad)) await writeFile(join(folder.path, name), bytes);
    const paths = [...Object.keys(bad), 'missing.txt'].map((name) => join(folder.path, name));
    const { exitCode, output, errors } = await sitrep('import', ...paths, ...files.slice(0, 1));
    expect(exitCode).toBe(1);
    expect(errors).toMatch(/empty\.txt: .*empty/u);
    expect(errors).toMatch(/picture\.txt: .*binary/u);
    expect(errors).toMatch(/latin\.txt: .*UTF-8/u);
    expect(errors).toMatch(/missing\.txt: .*(?:no such file|not there|does not exist)/iu);
    expect(errors).not.toMatch(/\n\s+at /u);
    expect(output).toMatch(/0 stored, 1 known already, 4 refused\n$/u);
  });
});
