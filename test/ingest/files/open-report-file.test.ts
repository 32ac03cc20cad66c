import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadingOptions } from '../../../src/app/import/reading-options.ts';
import type { ReportFile } from '../../../src/app/views.ts';
import { openReportFile } from '../../../src/ingest/files/open-report-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array, options: ReadingOptions = {}): Promise<ReportFile[]> {
  await writeFile(join(folder, name), content);
  const source = await openReportFile(join(folder, name), options);
  return await Array.fromAsync(source.reports);
}

const refused = (origin: string, cause: string | RegExp): object => ({
  kind: 'refused',
  origin,
  cause: typeof cause === 'string' ? cause : (expect.stringMatching(cause) as string),
});

describe('Markdown', () => {
  it('becomes the words that a person reads, front matter and all', async () => {
    const file =
      '---\npublisher: Lake Post\n---\n# **Two** dead at the [market](https://x.example/m)\n\n> Two people _died_, `officials` said.\n\n![map](m.png)\n\n- Nobody was `arrested`\\.\n';
    expect(await read('a.md', file)).toEqual([
      {
        kind: 'read',
        report: {
          origin: 'a.md',
          publisher: 'Lake Post',
          title: 'Two dead at the market',
          text: 'Two people died, officials said.\n\nmap\n\n- Nobody was arrested.',
        },
      },
    ]);
  });

  it('is taken for text when told so', async () => {
    expect(await read('b.md', 'Two dead\n\nTwo *people* died.', { format: 'text' })).toMatchObject([
      { report: { text: 'Two *people* died.' } },
    ]);
  });
});

describe('records', () => {
  const report = { title: 'Two dead', text: 'Two people died.', publisher: 'Lake Post', published: '2026-03-01' };

  it.each([
    ['an array', [report, report], 2],
    ['an object with reports', { reports: [report] }, 1],
    ['a single report', report, 1],
  ])('come from a JSON document: %s', async (_, document, count) => {
    const found = await read('a.json', JSON.stringify(document));
    expect(found).toHaveLength(count);
    expect(found[0]).toEqual({ kind: 'read', report: { origin: 'a.json:1', ...report } });
  });

  it('come from JSON Lines; a bad line is named, and the others go on', async () => {
    const lines = [
      JSON.stringify(report),
      '',
      '{',
      '[]',
      '{"headline":"Three","body":"Three died.","link":"x"}',
      '{"text":" "}',
      '{"text":5}',
    ];
    expect(await read('a.jsonl', `${lines.join('\n')}\n`)).toMatchObject([
      { kind: 'read' },
      refused('a.jsonl:2', 'it is no JSON object'),
      refused('a.jsonl:3', 'it is no JSON object'),
      refused('a.jsonl:4', 'url must be an http address'),
      refused('a.jsonl:5', 'it has no text'),
      refused('a.jsonl:6', 'it has no text'),
    ]);
  });

  it.each([
    ['commas', 'Headline,Body,Source\r\n"Two, dead","Two people\ndied, ""they"" said.",Lake Post\r\n'],
    ['semicolons', '\uFEFFheadline;body;source\n"Two, dead";"Two people\ndied, ""they"" said.";Lake Post\n'],
    ['tabs', 'headline\tbody\tsource\n"Two, dead"\t"Two people\ndied, ""they"" said."\tLake Post\n'],
  ])('come from a table with %s', async (_, table) => {
    expect(await read('a.csv', table)).toEqual([
      {
        kind: 'read',
        report: {
          origin: 'a.csv:1',
          title: 'Two, dead',
          text: 'Two people\ndied, "they" said.',
          publisher: 'Lake Post',
        },
      },
    ]);
  });

  it('take the columns that the person names', async () => {
    const fields = { text: 'Story', publisher: 'Desk' };
    expect(await read('b.csv', 'Story,Desk,Source\nTwo died.,North,Wire\n', { fields })).toMatchObject([
      { report: { text: 'Two died.', publisher: 'North' } },
    ]);
    expect(await read('b.csv', 'Story,Desk\nTwo died.,North\n')).toEqual([
      refused('b.csv', /nothing in it is called a text.*--map text=NAME \(it has Story, Desk\)/u),
    ]);
    expect(await read('b.csv', 'text\nTwo died.\n', { fields: { title: 'Head' } })).toEqual([
      refused('b.csv', /it has no Head for the title; it has text/u),
    ]);
  });

  it('name a row of the wrong length by its number', async () => {
    const found = await read('c.csv', 'title,text\nA,One died.\nB\nC,Two died.\n');
    expect(found).toMatchObject([
      { kind: 'read' },
      refused('c.csv:2', 'it has 1 cells, and the header has 2'),
      { report: { title: 'C' } },
    ]);
  });

  it.each([
    ['empty.csv', '', 'it is empty'],
    [
      'latin.csv',
      new Uint8Array([...Buffer.from('text\n'), 0x6d, 0xe9, 0x0a]),
      'it is not UTF-8 text; save it as UTF-8',
    ],
    ['bad.json', '[1', 'it is not JSON with a report or an array of reports'],
    ['open.csv', 'title,text\nA,"One died.\n', /quote/iu],
  ])('are refused from %s with the cause', async (name, content, cause) => {
    expect((await read(name, content)).at(-1)).toEqual(refused(name, cause));
  });

  it('are refused from a file that is missing', async () => {
    const source = await openReportFile(join(folder, 'none.csv'));
    expect(await Array.fromAsync(source.reports)).toEqual([refused('none.csv', 'there is no such file')]);
  });
});

describe('what an import is taken up by', () => {
  it('tells files and ways of reading apart, and how much was read', async () => {
    const [one, two] = ['one.csv', 'two.csv'].map((name) => join(folder, name));
    await writeFile(one ?? '', 'text\nOne died.\n');
    await writeFile(two ?? '', 'text\nTwo died.\n');
    const sources = [
      await openReportFile(one ?? ''),
      await openReportFile(one ?? ''),
      await openReportFile(one ?? '', { fields: { text: 'text' } }),
      await openReportFile(two ?? ''),
    ];
    for (const source of sources) await Array.fromAsync(source.reports);
    const [first, again, ...others] = sources.map(({ fingerprint }) => fingerprint);
    expect(again).toBe(first);
    expect(new Set([first, ...others]).size).toBe(3);
    expect(sources[0]?.share()).toBe(1);
  });
});
