import type { BenchTable } from '../bench/table.ts';

/** A place in a file; lines and columns count from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** What became of one fault; `Ignored` ones stand in a table that is read once, when the program starts. */
interface Mutant {
  readonly status:
    | 'Killed'
    | 'Timeout'
    | 'Survived'
    | 'NoCoverage'
    | 'RuntimeError'
    | 'CompileError'
    | 'Ignored'
    | 'Pending';
  readonly location: { readonly start: Place; readonly end: Place };
  readonly replacement?: string;
}

/** The part of a report in the mutation-testing-elements format that is read here. @see https://github.com/stryker-mutator/mutation-testing-elements */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

/** Whether the tests noticed each fault of a file, of those that count: a fault that does not run at all says nothing about the tests. */
interface Score {
  readonly file: string;
  readonly faults: number;
  readonly noticed: number;
}

const NOTICED: readonly Mutant['status'][] = ['Killed', 'Timeout'];
const UNNOTICED: readonly Mutant['status'][] = ['Survived', 'NoCoverage'];
const GOAL_PERCENT = 80;

const countOf = (mutants: readonly Mutant[], among: readonly Mutant['status'][]): number =>
  mutants.filter(({ status }) => among.includes(status)).length;

const scoreOf = (file: string, mutants: readonly Mutant[]): Score => {
  const noticed = countOf(mutants, NOTICED);
  return { file, noticed, faults: noticed + countOf(mutants, UNNOTICED) };
};

const percentOf = ({ noticed, faults }: Score): number => (100 * noticed) / faults;

/** The share of the faults that the tests noticed, by file, the worst first, and in all; files that were not run are left out. */
export function scoreTable({ files }: MutationReport, chosen: readonly string[]): BenchTable {
  const scores = chosen
    .map((file) => scoreOf(file, files[file]?.mutants ?? []))
    .filter(({ faults }) => faults > 0)
    .toSorted((a, b) => percentOf(a) - percentOf(b));
  const sum = (of: 'faults' | 'noticed'): number => scores.reduce((total, score) => total + score[of], 0);
  const total = { file: `all ${scores.length} files`, faults: sum('faults'), noticed: sum('noticed') };
  return {
    name: 'faults that the tests notice',
    columns: ['noticed %', 'faults', 'unnoticed'],
    rows: [...scores, total].map((score) => ({
      what: score.file,
      figures: [score.faults === 0 ? undefined : percentOf(score), score.faults, score.faults - score.noticed],
      unit: '',
      ...(score === total ? { goal: `>= ${GOAL_PERCENT} %` } : {}),
    })),
  };
}

/** The faults of a file that no test notices, a line each: place, what is written, what was put there. */
export function listUnnoticed({ files }: MutationReport, file: string): string[] {
  const { source = '', mutants = [] } = files[file] ?? {};
  const lines = source.split('\n');
  return mutants
    .filter(({ status }) => UNNOTICED.includes(status))
    .map(({ location: { start, end }, replacement = '' }) => {
      const line = lines[start.line - 1] ?? '';
      const written =
        start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)} …`;
      return `${file}:${start.line}:${start.column} “${written}” → “${replacement.replaceAll(/\s+/gu, ' ')}”`;
    });
}
