import { describe, expect, it } from 'vitest';
import { runSitrep } from './fake-world.ts';

type Answer = Readonly<Record<string, unknown>>;

async function ask(command: readonly string[], ...questions: readonly object[]): Promise<readonly Answer[]> {
  const run = await runSitrep([...command, '--jsonl'], {
    typed: questions.map((one) => JSON.stringify(one)).join('\n'),
  });
  expect({ exitCode: run.exitCode, errors: run.errors }).toEqual({ exitCode: 0, errors: '' });
  return run.output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

const SOURCES = [
  'At least 60 soldiers were killed in Boulkessi. Some 40 were wounded.',
  { id: 'b', text: 'Over 30 soldiers died, sources said.' },
];

describe('verify --jsonl', () => {
  it('gives a verdict by the contract’s fields', async () => {
    const [good, bad] = await ask(
      ['verify'],
      {
        id: 1,
        sources: SOURCES,
        summary: { sentences: [{ text: 'At least 60 soldiers were killed.', citations: ['1.1'] }] },
      },
      { id: 2, sources: SOURCES, summary: 'At least 45 soldiers were killed.' },
    );
    expect(good).toMatchObject({
      id: 1,
      ok: true,
      issues: [],
      quantities: [{ text: '60', value: 60, evidence: [{ source: '1', field: 'text', start: 9, end: 11 }] }],
    });
    expect(bad).toMatchObject({
      id: 2,
      ok: false,
      issues: [{ code: 'number_not_in_sources', severity: 'reject', sentence: 0, start: 9, end: 11, found: '45' }],
    });
  });

  it('cites by id, by number and by sentence, and knows the empty and the unknown citation', async () => {
    const cite = (citations: string[]): object => ({
      sources: SOURCES,
      summary: { sentences: [{ text: 'Over 30 soldiers died.', citations }] },
    });
    const answers = await ask(['verify'], cite(['b']), cite(['2']), cite(['b.1']), cite([]), cite(['9']));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, false, false]);
    expect(answers.slice(3).map(({ issues }) => (issues as Answer[])[0]?.['code'])).toEqual([
      'citation_missing',
      'citation_unknown',
    ]);
  });
});

describe('the other readers', () => {
  it('quantities --jsonl', async () => {
    const [answer] = await ask(['quantities'], { id: 'q', text: 'about 1,200 men and 15 %', lang: 'en' });
    expect(answer).toMatchObject({
      id: 'q',
      quantities: [
        { text: '1,200', value: 1200, qualifier: 'approx', kind: 'cardinal' },
        { kind: 'percent', value: 15 },
      ],
    });
  });

  it('claims --jsonl', async () => {
    const [answer] = await ask(['claims'], {
      id: 'c',
      text: 'Gunmen killed at least 60 soldiers and wounded 40 others.',
      lang: 'en',
    });
    expect(answer).toMatchObject({
      claims: [
        { metric: 'killed', category: 'soldiers', op: 'ge', n: 60, nMax: null, scope: 'this_incident' },
        { metric: 'wounded', category: 'soldiers', op: 'eq', n: 40 },
      ],
    });
  });

  it('tolls --jsonl', async () => {
    const reports = [
      { id: 'a', title: 'Attack', text: 'Gunmen killed at least 60 soldiers.' },
      { id: 'b', title: 'Attack', text: 'Over 30 soldiers were killed.' },
    ];
    expect(await ask(['tolls'], { id: 't', reports })).toEqual([
      {
        id: 't',
        toll: [
          {
            metric: 'killed',
            category: 'soldiers',
            low: 30,
            lowOp: 'gt',
            high: 60,
            highOp: 'ge',
            disputed: true,
            sources: ['a', 'b'],
          },
        ],
      },
    ]);
  });

  it('summarise --jsonl quotes its sources and proves it', async () => {
    const [answer] = await ask(['summarise', '--sentences', '2'], { id: 's', sources: SOURCES });
    expect(answer).toMatchObject({ id: 's', engine: 'extractive', verdict: { ok: true } });
    expect((answer?.['sentences'] as Answer[] | undefined)?.length).toBeLessThanOrEqual(2);
  });

  it('summarise --engine llm says what to set when there is no model', async () => {
    const run = await runSitrep(['summarise', '--jsonl', '--engine', 'llm'], { openWriter: async () => undefined });
    expect(run).toMatchObject({ exitCode: 1, output: '', errors: expect.stringMatching(/OPENAI_MODEL/u) as string });
  });

  it('a command that needs --jsonl says so', async () => {
    expect((await runSitrep(['claims'])).errors).toMatch(/--jsonl/u);
  });
});
