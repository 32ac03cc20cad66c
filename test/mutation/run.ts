/**
 * Puts small faults into the reading of numbers and the validator with Stryker, one at a time, and runs their tests with each: a fault that no
 * test notices is a promise that no test keeps. `npm run mutation -- [FILE…] [--unnoticed]`: the files named (a part of a path is enough), else
 * all; `--unnoticed` lists each such fault. Results are kept in reports/mutation, a few files at a time: a run that was stopped goes on where it
 * was, and what neither its file nor its tests changed is not run again. Hours for everything the first time, so by hand and not in CI.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printTable } from '../bench/table.ts';
import { chooseFiles, type Room } from './rooms.ts';
import { listUnnoticed, scoreTable, type MutationReport } from './score.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Files whose results are kept together: each start costs a run of all the tests, each stop what was not kept. */
const BATCH = 6;

/** Stryker has a package.json of its own, so that nobody installs it who does not measure. It runs the house's own vitest, hence no peers. */
function install(): void {
  if (existsSync(`${HERE}node_modules`)) return;
  process.stderr.write('installing Stryker (once)\n');
  run('npm', ['ci', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'], HERE);
}

function run(command: string, given: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, given, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

const list = (patterns: readonly string[]): string[] => globSync([...patterns], { cwd: ROOT });
const reportOf = ({ name }: Room): string => `reports/mutation/${name}.json`;

function mutate(room: Room, files: readonly string[]): void {
  const stryker = `${HERE}node_modules/@stryker-mutator/core/bin/stryker.js`;
  const given = [
    '--mutate',
    files.join(','),
    '--testFiles',
    list(room.tests).join(','),
    '--incrementalFile',
    reportOf(room),
  ];
  run(process.execPath, [stryker, 'run', `${HERE}stryker.config.json`, ...given], ROOT);
}

const { values, positionals } = parseArgs({ options: { unnoticed: { type: 'boolean' } }, allowPositionals: true });
const rooms = chooseFiles(positionals, list);
if (rooms.length === 0) {
  process.stderr.write(`no file of the reading or the validator is named ${positionals.join(', ')}\n`);
  process.exit(1);
}
install();
for (const room of rooms) {
  for (let start = 0; start < room.sources.length; start += BATCH)
    mutate(room, room.sources.slice(start, start + BATCH));
}
const reports = rooms.map((room): MutationReport => JSON.parse(readFileSync(`${ROOT}${reportOf(room)}`, 'utf8')));
const report: MutationReport = { files: Object.assign({}, ...reports.map(({ files }) => files)) };
const files = rooms.flatMap(({ sources }) => sources);
const unnoticed = values.unnoticed === true ? files.flatMap((file) => listUnnoticed(report, file)) : [];
process.stdout.write(`${unnoticed.map((line) => `${line}\n`).join('')}${printTable(scoreTable(report, files))}\n`);
