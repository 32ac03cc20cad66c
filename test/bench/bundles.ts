import type { GroundingSource } from '../../src/core/grounding/source.ts';
import type { Verdict } from '../../src/core/grounding/verdict.ts';
import { verifySummary } from '../../src/core/grounding/verify-summary.ts';
import type { BenchOptions } from './bench.ts';
import { readLines } from './read-lines.ts';
import { percent, type BenchRow, type BenchTable } from './table.ts';

const OUTCOMES = ['accept', 'warn', 'reject'] as const;
type Outcome = (typeof OUTCOMES)[number];
const GOALS: Readonly<Record<string, string>> = {
  'should reject: all': 'reject at least 97',
  'should accept: all': 'reject at most 2, warn at most 10',
  'should warn: all': 'warn at least 80',
};

interface BundleSummary {
  readonly id: string;
  readonly expect: Outcome;
  readonly class: string;
  readonly detail: string;
  readonly sentences: readonly { readonly text: string; readonly cites: readonly string[] }[];
}

interface Bundle {
  readonly reports: readonly GroundingSource[];
  readonly summaries: readonly BundleSummary[];
}

/** Bundles of reports that disagree, and summaries of them that are right, wrong or doubtful: what became of them, by class of fault. */
export function benchBundles({ misses }: BenchOptions): BenchTable {
  const counts = new Map<string, Record<Outcome, number>>();
  for (const { reports, summaries } of readLines<Bundle>('bundles-sample.jsonl')) {
    for (const summary of summaries) {
      const verdict = verifySummary(reports, {
        sentences: summary.sentences.map(({ text, cites }) => ({ text, citations: [...cites] })),
      });
      const outcome = outcomeOf(verdict);
      if (misses && outcome !== summary.expect) printMiss(summary, outcome, verdict);
      for (const what of [`should ${summary.expect}: all`, `should ${summary.expect}: ${summary.class}`]) {
        const count = counts.get(what) ?? { accept: 0, warn: 0, reject: 0 };
        count[outcome] += 1;
        counts.set(what, count);
      }
    }
  }
  return {
    name: `Bundles: what became of their summaries${counts.size === 0 ? ': skipped, the data is not here' : ''}`,
    columns: OUTCOMES,
    rows: [...counts].toSorted(([a], [b]) => a.localeCompare(b)).map(toRow),
  };
}

function toRow([what, count]: readonly [string, Record<Outcome, number>]): BenchRow {
  const whole = count.accept + count.warn + count.reject;
  const goal = GOALS[what];
  return {
    what: `${what} (${whole})`,
    figures: OUTCOMES.map((outcome) => percent(count[outcome], whole)),
    unit: '%',
    ...(goal === undefined ? {} : { goal }),
  };
}

function outcomeOf(verdict: Verdict): Outcome {
  if (!verdict.ok) return 'reject';
  return verdict.warnings.length > 0 ? 'warn' : 'accept';
}

function printMiss(summary: BundleSummary, outcome: Outcome, verdict: Verdict): void {
  const why = [...verdict.issues, ...verdict.warnings].map((one) => `${one.code} “${one.found}” ${one.message}`);
  const texts = summary.sentences.map(({ text }) => text);
  const lines = [
    `${summary.id} ${summary.class}: wanted ${summary.expect}, got ${outcome}`,
    summary.detail,
    ...texts,
    ...why,
  ];
  process.stdout.write(`${lines.join('\n  ')}\n`);
}
