import { describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import type { ReadingOptions } from '../../src/app/import/reading-options.ts';
import type { Reader } from '../../src/app/reader.ts';
import type { ImportOutcome, ReportFile, ReportSource } from '../../src/app/views.ts';
import { openAppWith, runSitrep, type Run } from './fake-world.ts';

const GUILD = '110000000000000001';

interface Seen {
  readonly readers: Reader[];
  readonly options: (ReadingOptions | undefined)[];
  readonly closed: number;
}

/** Imports named files: a name with "bad" cannot be read, one with "known" is stored already, ".csv" holds three rows. */
async function importFiles(...argv: string[]): Promise<Run & Seen> {
  const [readers, options]: [Reader[], (ReadingOptions | undefined)[]] = [[], []];
  const importSource: App['importSource'] = async (reader, source, { tell }) => {
    readers.push(reader);
    for await (const reading of source.reports) await tell(outcomeOf(reading));
    return source.origin.includes('half') ? 100 : 0;
  };
  const openReports = async (path: string, wish?: ReadingOptions): Promise<ReportSource> => {
    options.push(wish);
    return sourceOf(path);
  };
  const { openApp, closed } = openAppWith({ app: { importSource } });
  return { ...(await runSitrep(['import', ...argv], { openApp, openReports })), readers, options, closed: closed() };
}

function sourceOf(path: string): ReportSource {
  const isTable = path.endsWith('.csv');
  const names = isTable ? [`${path}:1`, `${path}:2 known`, `${path}:3 bad`] : [path];
  return {
    origin: path,
    fingerprint: isTable ? 'f' : undefined,
    share: () => 1,
    reports: (async function* (): AsyncGenerator<ReportFile> {
      for (const origin of names)
        yield origin.includes('bad')
          ? { kind: 'refused', origin, cause: 'it is empty' }
          : { kind: 'read', report: { origin, title: origin, text: 'text' } };
    })(),
  };
}

function outcomeOf(reading: ReportFile): ImportOutcome {
  if (reading.kind === 'refused') return reading;
  const { origin } = reading.report;
  if (origin.includes('known')) return { kind: 'known', origin };
  if (origin.includes('lost')) return { kind: 'refused', origin, cause: 'no title' };
  return {
    kind: 'stored',
    origin,
    reportId: 'r',
    incidentId: 'i7',
    joined: origin.includes('2'),
    why: 'same town',
    ...(origin.includes('wall') ? { note: 'paywalled' } : {}),
  };
}

describe('sitrep import', () => {
  it('says what a report lacks', async () => {
    expect((await importFiles('wall.html')).output).toContain(
      'wall.html: founded incident i7 (same town); paywalled\n',
    );
  });

  it('says what became of each file', async () => {
    expect(await importFiles('1.txt', '2.txt', 'known.txt')).toMatchObject({
      exitCode: 0,
      errors: '',
      output:
        '1.txt: founded incident i7 (same town)\n2.txt: joined incident i7 (same town)\nknown.txt: known already, nothing added\n2 stored, 1 known already, 0 refused\n',
      readers: [{ guildId: undefined }, {}, {}],
      closed: 1,
    });
  });

  it('names a bad file with its cause, stores the others and exits with 1', async () => {
    const run = await importFiles('bad.txt', '1.txt', 'lost.txt');
    expect(run).toMatchObject({ exitCode: 1, errors: 'bad.txt: it is empty\nlost.txt: no title\n', closed: 1 });
    expect(run.output).toMatch(/^1\.txt: founded[^\n]*\n1 stored, 0 known already, 2 refused\n$/u);
  });

  it('gives a file of many reports one line, and names the rows that were refused', async () => {
    expect(await importFiles('a.csv', 'half.csv')).toMatchObject({
      exitCode: 1,
      errors: 'a.csv:3 bad: it is empty\nhalf.csv:3 bad: it is empty\n',
      output:
        'a.csv: 1 stored, 1 known already, 1 refused\nhalf.csv: 1 stored, 1 known already, 1 refused (taken up after 100)\n2 stored, 2 known already, 2 refused\n',
    });
  });

  it('hands on the format and the names of the columns', async () => {
    const { options } = await importFiles('--format', 'csv', '--map', 'text=The story, title=A=B', 'x.txt');
    expect(options).toEqual([{ format: 'csv', fields: { text: 'The story', title: 'A=B' } }]);
  });

  it.each([
    [['--format', 'xml'], /text, markdown, html, json, jsonl, csv, ucdp-ged, acled/u],
    [['--map', 'story=Text'], /field=name with one of title, text/u],
    [['--map', 'text'], /field=name/u],
  ])('refuses %j', async (options, words) => {
    expect(await importFiles(...options, 'x.txt')).toMatchObject({
      exitCode: 1,
      errors: expect.stringMatching(words) as string,
      readers: [],
    });
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
