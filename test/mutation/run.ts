/**
 * Puts small faults into the reading of numbers and the validator with Stryker, one at a time, and runs their tests with each: a fault that no
 * test notices is a promise that no test keeps. `npm run mutation -- [FILE…] [--unnoticed]`: the files named (a part of a path is enough), else
 * all; `--unnoticed` lists each such fault. Results are kept in reports/mutation, a few files at a time: a run that was stopped goes on where it
 * was, and what neither its file nor its tests changed is not run again. The better part of an hour for everything, so by hand and not in CI.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printTable } from '../bench/table.ts';
import { listUnnoticed, scoreTable, type MutationReport } from './score.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REPORT = `${ROOT}reports/mutation/incremental.json`;
const SOURCES = ['src/core/quantity/**/*.ts', 'src/core/grounding/**/*.ts'];
/** Words are data: a fault there is a wrong word, and their own tests look at them. */
const IS_DATA = /lexicons\/|currency-signs|unit-symbols|exonyms|common-capitals/u;
/** Files whose results are kept together: each start costs a run of all the tests, each stop what was not kept. */
const BATCH = 6;

/** Stryker has a package.json of its own, so that nobody installs it who does not measure. It runs the house's own vitest, hence no peers. */
function install(): void {
  if (existsSync(`${HERE}node_modules`)) return;
  process.stderr.write('installing Stryker (once)\n');
  const given = ['ci', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', given, HERE);
}

function run(command: string, given: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, given, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

function mutate(files: readonly string[]): void {
  const stryker = `${HERE}node_modules/@stryker-mutator/core/bin/stryker.js`;
  run(process.execPath, [stryker, 'run', `${HERE}stryker.config.json`, '--mutate', files.join(',')], ROOT);
}

const { values, positionals } = parseArgs({ options: { unnoticed: { type: 'boolean' } }, allowPositionals: true });
const files = globSync(SOURCES, { cwd: ROOT })
  .filter(
    (path) => !IS_DATA.test(path) && (positionals.length === 0 || positionals.some((part) => path.includes(part))),
  )
  .toSorted();
if (files.length === 0) {
  process.stderr.write(`no file named ${positionals.join(', ')} among ${SOURCES.join(' and ')}\n`);
  process.exit(1);
}
install();
for (let start = 0; start < files.length; start += BATCH) mutate(files.slice(start, start + BATCH));
const report: MutationReport = JSON.parse(readFileSync(REPORT, 'utf8'));
if (values.unnoticed === true)
  process.stdout.write(
    files
      .flatMap((file) => listUnnoticed(report, file))
      .map((line) => `${line}\n`)
      .join(''),
  );
process.stdout.write(`${printTable(scoreTable(report, files))}\n`);
