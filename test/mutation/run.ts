/**
 * Puts small faults into the reading of numbers and the validator, one at a time, and runs their tests with each: a fault that no test notices is
 * named. `npm run mutation -- [--mutants 60] [--seed 1] [--file part-of-a-path]`; a few seconds a fault, so that it runs by hand and not in CI.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { applyMutant, findMutants, type Mutant } from './find-mutants.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const SOURCES = ['src/core/quantity/**/*.ts', 'src/core/grounding/**/*.ts'];
/** Words are data: a fault there is a wrong word, and their own tests look at them. */
const IS_DATA = /lexicons\/|currency-signs|unit-symbols|exonyms|common-capitals/u;
const COPIED = ['src', 'test', 'package.json', 'tsconfig.json'];
const TESTS = ['test/core/quantity', 'test/core/grounding', 'test/core/text'];
/** A fault that makes a loop endless counts as noticed. */
const LIMIT_MS = 120_000;
const GOAL_PERCENT = 80;

/** Picks some of a list, the same ones for the same seed (a linear congruential generator, as in Numerical Recipes). */
function sample<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  let state = seed;
  const rest = [...items];
  return Array.from({ length: Math.min(count, items.length) }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return rest.splice(state % rest.length, 1);
  }).flat();
}

/** A copy of the project to put faults into, so that the working tree stays as it is; it shares the installed packages. */
function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'sitrep-mutation-'));
  for (const part of COPIED) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Whether the tests pass in the copy; in a process of its own, since a fault may never end. */
function passes(copy: string): boolean {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const given = [vitest, 'run', '--config', 'test/vitest.config.ts', '--bail', '1', ...TESTS];
  return spawnSync(process.execPath, given, { cwd: copy, timeout: LIMIT_MS, stdio: 'ignore' }).status === 0;
}

/** Whether no test notices a fault. */
function survives(copy: string, mutant: Mutant): boolean {
  const file = join(copy, mutant.file);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, applyMutant(text, mutant));
  const passed = passes(copy);
  writeFileSync(file, text);
  return passed;
}

function tell({ file, start, written, put }: Mutant): string {
  const line = readFileSync(join(ROOT, file), 'utf8').slice(0, start).split('\n').length;
  return `${file}:${line} “${written}” → “${put}”`;
}

const { values } = parseArgs({
  options: {
    mutants: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    file: { type: 'string', default: '' },
  },
});
const files = globSync(SOURCES, { cwd: ROOT }).filter((path) => !IS_DATA.test(path) && path.includes(values.file));
const all = files.toSorted().flatMap((path) => findMutants(path, readFileSync(join(ROOT, path), 'utf8')));
const chosen = sample(all, Number(values.mutants), Number(values.seed));
const copy = copyProject();
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
if (chosen.length === 0 || !passes(copy)) {
  process.stderr.write(
    chosen.length === 0 ? 'no file to mutate\n' : 'the tests fail without any fault: mend them first\n',
  );
  process.exit(1);
}
process.stdout.write(`${chosen.length} of ${all.length} faults in ${files.length} files\n`);
const survivors = chosen.filter((mutant) => {
  const survived = survives(copy, mutant);
  process.stdout.write(`${survived ? 'SURVIVED' : 'noticed '} ${tell(mutant)}\n`);
  return survived;
});
const rate = (100 * (chosen.length - survivors.length)) / chosen.length;
process.stdout.write(`noticed: ${rate.toFixed(1)} % (goal: ${GOAL_PERCENT} %)\n`);
