import { existsSync } from 'node:fs';
import { benchBundles, benchNews, type Miss } from './grounding.ts';

const DATA = new URL('../../../shared/data/', import.meta.url).pathname;
const shown = process.argv.includes('--misses');

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function printMisses(misses: readonly Miss[]): void {
  if (!shown) return;
  for (const { id, wanted, got, why } of misses)
    print(`  ${id}: wanted ${wanted}, got ${got}\n    ${why.join('\n    ')}`);
}

if (!existsSync(DATA)) print('The data for the benchmarks is not here; nothing was measured.');
else {
  const news = benchNews(`${DATA}number-grounding.jsonl`);
  print(`number-grounding: ${JSON.stringify(news.row)}`);
  if (process.argv.includes('--news')) printMisses(news.misses);
  const bundles = benchBundles(`${DATA}bundles-sample.jsonl`);
  for (const [name, row] of Object.entries(bundles.rows).toSorted(([a], [b]) => a.localeCompare(b)))
    print(`${name.padEnd(40)} ${JSON.stringify(row)}`);
  if (!process.argv.includes('--news')) printMisses(bundles.misses);
}
