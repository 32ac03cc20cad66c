import { existsSync, readFileSync } from 'node:fs';
import { buildToll } from '../../src/core/incident/build-toll.ts';
import { readEventFeatures } from '../../src/core/incident/event-features.ts';
import { readClaims } from '../../src/core/incident/read-claims.ts';
import { compareEvents, SAME_EVENT_SCORE } from '../../src/core/incident/same-event.ts';
import type { ReportedClaim } from '../../src/core/incident/toll.ts';
import { agree, f1, readBundles, type Bundle, type GoldClaim } from './claims/bundles.ts';

const FILE = new URL('../../../shared/data/bundles-sample.jsonl', import.meta.url);
const verbose = process.argv.includes('--verbose');

/** Prints how well claims and tolls are read on bundles of reports that disagree. `--verbose` lists what is missed and what is too much. */
function main(): void {
  if (!existsSync(FILE)) return print('claims: skipped, no ../shared/data/bundles-sample.jsonl');
  const bundles = readBundles(readFileSync(FILE, 'utf8'));
  const figure = bundles.map((one) => scoreClaims(one, ['metric', 'op', 'n', 'nMax']));
  const people = bundles.map((one) => scoreClaims(one, ['metric', 'op', 'n', 'nMax', 'category', 'scope']));
  const tolls = bundles.map(scoreToll);
  print(`claims, metric + value + qualifier: F1 ${percent(f1(figure))}`);
  print(`claims, category and scope too:     F1 ${percent(f1(people))}`);
  print(
    `toll lines exactly right:           ${percent(f1(tolls))} (F1 of lines: metric, category, low, high, qualifiers)`,
  );
  print(`pairs of reports joined: F1 ${percent(f1([scorePairs(bundles)]))} (each pair alone)`);
}

function scoreClaims(bundle: Bundle, fields: readonly (keyof GoldClaim)[]): { hit: number; gold: number; got: number } {
  const left = readAll(bundle).map(({ reportId, claim }) => ({ ...claim, report: reportId }));
  const got = left.length;
  let hit = 0;
  for (const gold of bundle.claims) {
    const at = left.findIndex((one) => one.report === gold.report && agree(one, gold, fields));
    if (at < 0 && verbose && fields.length > 4)
      print(
        `  missed ${gold.report} ${gold.metric} ${gold.category} ${gold.op} ${gold.n} ${gold.scope} "${gold.quote}"`,
      );
    if (at >= 0) [hit] = [hit + 1, left.splice(at, 1)];
  }
  if (verbose && fields.length > 4) {
    for (const one of left)
      print(
        `  extra  ${one.report} ${one.metric} ${one.category} ${one.op} ${one.n ?? one.word} ${one.scope} "${one.quote}"`,
      );
  }
  return { hit, gold: bundle.claims.length, got };
}

function readAll(bundle: Bundle): ReportedClaim[] {
  return bundle.reports.flatMap((report) => readClaims(report).map((claim) => ({ reportId: report.id, claim })));
}

function scoreToll(bundle: Bundle): { hit: number; gold: number; got: number } {
  const { lines } = buildToll(readAll(bundle), bundle.reports);
  const got = lines.map(
    ({ metric, category, low, high }) => `${metric} ${category} ${low.op} ${low.n} ${high.op} ${high.n}`,
  );
  const gold = bundle.toll.map(
    (one) => `${one.metric} ${one.category} ${one.lowOp} ${one.low} ${one.highOp} ${one.high}`,
  );
  return { hit: gold.filter((one) => got.includes(one)).length, gold: gold.length, got: got.length };
}

/** Every pair of reports of all bundles: joined exactly when both belong to one. */
function scorePairs(bundles: readonly Bundle[]): { hit: number; gold: number; got: number } {
  const reports = bundles.flatMap(({ bundle, reports }) =>
    reports.map(({ lang, ...report }) => ({ bundle, features: readEventFeatures({ ...report, language: lang }) })),
  );
  const score = { hit: 0, gold: 0, got: 0 };
  for (const [index, a] of reports.entries()) {
    for (const b of reports.slice(index + 1)) {
      const same = a.bundle === b.bundle;
      const joined = compareEvents(a.features, b.features).score >= SAME_EVENT_SCORE;
      score.gold += same ? 1 : 0;
      score.got += joined ? 1 : 0;
      score.hit += same && joined ? 1 : 0;
    }
  }
  return score;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main();
