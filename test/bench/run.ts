import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { benchAnswers } from './answers.ts';
import { benchArticles } from './articles.ts';
import type { Bench } from './bench.ts';
import { benchBundles } from './bundles.ts';
import { benchClaims } from './claims.ts';
import { benchNumberGrounding } from './number-grounding.ts';
import { benchNumberSpecs } from './number-specs.ts';
import { benchSpeed } from './speed.ts';
import { printTable, type BenchTable } from './table.ts';

/** Every benchmark by the name that `npm run bench -- NAME` takes. */
const BENCHMARKS: Readonly<Record<string, Bench>> = {
  answers: benchAnswers,
  articles: benchArticles,
  bundles: benchBundles,
  claims: benchClaims,
  'number-grounding': benchNumberGrounding,
  'number-specs': benchNumberSpecs,
  speed: benchSpeed,
};

const { values, positionals } = parseArgs({
  options: { json: { type: 'string' }, misses: { type: 'boolean' }, 'no-peers': { type: 'boolean' } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !(name in BENCHMARKS));
if (unknown.length > 0) {
  process.stderr.write(`no benchmark ${unknown.join(', ')}; there are: ${Object.keys(BENCHMARKS).join(', ')}\n`);
  process.exit(1);
}
const tables: BenchTable[] = [];
for (const [name, run] of Object.entries(BENCHMARKS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const table = await run({ misses: values.misses ?? false, peers: values['no-peers'] !== true });
  tables.push(table);
  process.stdout.write(`${printTable(table)}\n`);
}
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(tables, undefined, 2)}\n`);
