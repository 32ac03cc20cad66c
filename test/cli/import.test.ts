import { describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import type { Reader } from '../../src/app/reader.ts';
import type { ImportOutcome, IncomingReport } from '../../src/app/views.ts';
import type { ReportFile } from '../../src/app/views.ts';
import { openAppWith, runSitrep, type Run } from './fake-world.ts';

const GUILD = '110000000000000001';

/** Imports named files: a name with "bad" cannot be read, one with "known" is stored already. */
async function importFiles(...argv: string[]): Promise<Run & { readers: Reader[]; closed: number }> {
  const readers: Reader[] = [];
  const importReports: App['importReports'] = async (reader, reports) => {
    readers.push(reader);
    return reports.map(outcomeOf);
  };
  const { openApp, closed } = openAppWith({ app: { importReports } });
  return { ...(await runSitrep(['import', ...argv], { openApp, readReportFile })), readers, closed: closed() };
}

const readReportFile = async (path: string): Promise<ReportFile> =>
  path.includes('bad')
    ? { kind: 'refused', origin: path, cause: 'it is empty' }
    : { kind: 'read', report: { origin: path, title: path, text: 'text' } };

function outcomeOf({ origin }: IncomingReport): ImportOutcome {
  if (origin.includes('known')) return { kind: 'known', origin };
  if (origin.includes('lost')) return { kind: 'refused', origin, cause: 'no title' };
  return { kind: 'stored', origin, reportId: 'r', incidentId: 'i7', joined: origin.includes('2'), why: 'same town' };
}

describe('sitrep import', () => {
  it('says what became of each file', async () => {
    expect(await importFiles('1.txt', '2.txt', 'known.txt')).toMatchObject({
      exitCode: 0,
      errors: '',
      output:
        '1.txt: founded incident i7 (same town)\n2.txt: joined incident i7 (same town)\nknown.txt: known already, nothing added\n2 stored, 1 known already, 0 refused\n',
      readers: [{ guildId: undefined }],
      closed: 1,
    });
  });

  it('names a bad file with its cause, stores the others and exits with 1', async () => {
    const run = await importFiles('bad.txt', '1.txt', 'lost.txt');
    expect(run).toMatchObject({ exitCode: 1, errors: 'bad.txt: it is empty\nlost.txt: no title\n', closed: 1 });
    expect(run.output).toMatch(/^1\.txt: founded[^\n]*\n1 stored, 0 known already, 2 refused\n$/u);
  });

  it('does not open the store when no file can be read', async () => {
    expect(await importFiles('bad.txt')).toMatchObject({ exitCode: 1, closed: 0 });
  });

  it('stores for a guild when told so', async () => {
    expect((await importFiles('--guild', GUILD, '1.txt')).readers).toEqual([{ guildId: GUILD }]);
  });

  it.each(['public', '12', 'x'])('refuses the guild %j', async (guild) => {
    expect(await importFiles('--guild', guild, '1.txt')).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining('--guild takes') as string,
    });
  });

  it('asks for a file when none is given', async () => {
    const run = await importFiles();
    expect([run.exitCode, run.errors]).toEqual([1, expect.stringContaining('missing required argument')]);
  });
});
