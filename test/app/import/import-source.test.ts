import { describe, expect, it } from 'vitest';
import { importSource } from '../../../src/app/import/import-source.ts';
import { PUBLIC_READER } from '../../../src/app/reader.ts';
import type { ImportOutcome, IncomingReport, ReportFile, ReportSource } from '../../../src/app/views.ts';
import { memoryImportMarks } from '../../fakes/memory-import-marks.ts';

const ROWS = 250;

function source(fingerprint: string | undefined = 'f'): ReportSource {
  async function* reports(): AsyncGenerator<ReportFile> {
    for (let row = 1; row <= ROWS; row += 1)
      yield row === 3
        ? { kind: 'refused', origin: 'f:3', cause: 'it is empty' }
        : { kind: 'read', report: { origin: `f:${row}`, title: '', text: 'x' } };
  }
  return { origin: 'f', fingerprint, share: () => 0, reports: reports() };
}

/** Imports into a store that knows what it was given, and dies at a row. */
function world(): {
  run: (dieAt?: number, fingerprint?: string) => Promise<{ resumed: number; outcomes: ImportOutcome[] }>;
} {
  const marks = memoryImportMarks();
  const stored = new Set<string>();
  return {
    run: async (dieAt, fingerprint) => {
      const outcomes: ImportOutcome[] = [];
      const importReport = async ({ origin }: IncomingReport): Promise<ImportOutcome> => {
        if (origin === `f:${dieAt}`) throw new Error('killed');
        if (stored.has(origin)) return { kind: 'known', origin };
        stored.add(origin);
        return { kind: 'stored', origin, reportId: origin, incidentId: 'i', joined: false, why: '' };
      };
      const tell = (outcome: ImportOutcome): void => void outcomes.push(outcome);
      const watch = { tell, stop: new AbortController().signal };
      const resumed = await importSource({ marks, importReport }, PUBLIC_READER, source(fingerprint), watch).catch(
        () => -1,
      );
      return { resumed, outcomes };
    },
  };
}

const kinds = (outcomes: readonly ImportOutcome[], kind: ImportOutcome['kind']): number =>
  outcomes.filter((one) => one.kind === kind).length;

describe('an import', () => {
  it('passes on what a report lacks', async () => {
    const note = 'only its beginning';
    const reports = (async function* (): AsyncGenerator<ReportFile> {
      yield { kind: 'read', report: { origin: 'a', title: '', text: 'x' }, note };
    })();
    const told: ImportOutcome[] = [];
    const importReport = async (): Promise<ImportOutcome> => ({
      kind: 'stored',
      origin: 'a',
      reportId: 'r',
      incidentId: 'i',
      joined: false,
      why: '',
    });
    const watch = { tell: (one: ImportOutcome): void => void told.push(one), stop: new AbortController().signal };
    await importSource({ marks: memoryImportMarks(), importReport }, PUBLIC_READER, { ...source(), reports }, watch);
    expect(told).toMatchObject([{ kind: 'stored', note }]);
  });

  it('tells what became of each report, in order', async () => {
    const { resumed, outcomes } = await world().run();
    expect([resumed, outcomes.length, kinds(outcomes, 'stored'), outcomes[2]?.kind]).toEqual([
      0,
      ROWS,
      ROWS - 1,
      'refused',
    ]);
  });

  it('that was killed goes on after its last mark: nothing is lost and nothing comes twice', async () => {
    const { run } = world();
    const first = await run(230);
    const second = await run();
    expect([first.resumed, second.resumed]).toEqual([-1, 200]);
    expect([kinds(second.outcomes, 'known'), kinds(second.outcomes, 'stored')]).toEqual([29, 21]);
    expect(kinds(first.outcomes, 'stored') + kinds(second.outcomes, 'stored')).toBe(ROWS - 1);
  });

  it('that came to its end begins anew the next time, and finds everything known', async () => {
    const { run } = world();
    await run();
    const again = await run();
    expect([again.resumed, kinds(again.outcomes, 'known')]).toEqual([0, ROWS - 1]);
  });

  it('stops between two reports when told to', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    const importReport = async ({ origin }: IncomingReport): Promise<ImportOutcome> => {
      if (seen.push(origin) === 2) stop.abort();
      return { kind: 'known', origin };
    };
    const watch = { tell: () => undefined, stop: stop.signal };
    await importSource({ marks: memoryImportMarks(), importReport }, PUBLIC_READER, source(), watch);
    expect(seen).toEqual(['f:1', 'f:2']);
  });
});
