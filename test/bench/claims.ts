import { buildToll } from '../../src/core/incident/build-toll.ts';
import { readClaims } from '../../src/core/incident/read-claims.ts';
import type { ReportedClaim } from '../../src/core/incident/toll.ts';
import type { BenchOptions } from './bench.ts';
import { agree, f1, readBundles, type Bundle, type GoldClaim, type Score } from './claims/bundles.ts';
import type { BenchRow, BenchTable } from './table.ts';

const FIGURE = ['metric', 'op', 'n', 'nMax'] as const satisfies (keyof GoldClaim)[];
const PEOPLE = [...FIGURE, 'category', 'scope'] as const satisfies (keyof GoldClaim)[];

/** How well claims and tolls are read on bundles of reports that disagree. */
export function benchClaims({ misses }: BenchOptions): BenchTable {
  const bundles = readBundles();
  const row = (what: string, scores: readonly Score[], goal: number): BenchRow => ({
    what,
    figures: [100 * f1(scores)],
    unit: '%',
    goal: `at least ${goal}`,
  });
  const figure = bundles.map((one) => scoreClaims(one, FIGURE, false));
  const people = bundles.map((one) => scoreClaims(one, PEOPLE, misses));
  return {
    name: `Claims and tolls: F1 on bundles${bundles.length === 0 ? ': skipped, the data is not here' : ''}`,
    columns: ['ours'],
    rows: [
      row('claims: metric, value, qualifier', figure, 85),
      row('claims: category and scope too', people, 75),
      row('toll lines: metric, category, low, high, qualifiers', bundles.map(scoreToll), 80),
    ],
  };
}

function scoreClaims(bundle: Bundle, fields: readonly (keyof GoldClaim)[], misses: boolean): Score {
  const left = readAll(bundle).map(({ reportId, claim }) => ({ ...claim, report: reportId }));
  const got = left.length;
  let hit = 0;
  for (const gold of bundle.claims) {
    const at = left.findIndex((one) => one.report === gold.report && agree(one, gold, fields));
    if (at >= 0) [hit] = [hit + 1, left.splice(at, 1)];
    else if (misses) printClaim('missed', gold.report, gold);
  }
  if (misses) for (const one of left) printClaim('extra ', one.report, one);
  return { hit, gold: bundle.claims.length, got };
}

function printClaim(what: string, report: string, claim: Omit<GoldClaim, 'report' | 'nMax'>): void {
  const { metric, category, op, n, scope, quote } = claim;
  process.stdout.write(`${what} ${report} ${metric} ${category} ${op} ${n} ${scope} "${quote}"\n`);
}

function readAll(bundle: Bundle): ReportedClaim[] {
  return bundle.reports.flatMap((report) => readClaims(report).map((claim) => ({ reportId: report.id, claim })));
}

function scoreToll(bundle: Bundle): Score {
  const { lines } = buildToll(readAll(bundle), bundle.reports);
  const got = lines.map(
    ({ metric, category, low, high }) => `${metric} ${category} ${low.op} ${low.n} ${high.op} ${high.n}`,
  );
  const gold = bundle.toll.map(
    (one) => `${one.metric} ${one.category} ${one.lowOp} ${one.low} ${one.highOp} ${one.high}`,
  );
  return { hit: gold.filter((one) => got.includes(one)).length, gold: gold.length, got: got.length };
}
