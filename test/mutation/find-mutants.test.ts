import { expect, it } from 'vitest';
import { applyMutant, findMutants } from './find-mutants.ts';

const mutated = (text: string): string[] => findMutants('a.ts', text).map((mutant) => applyMutant(text, mutant));

it.each([
  ['const a = b < 2;', ['const a = b <= 2;', 'const a = b < 3;']],
  ['f(a && !b);', ['f(a || !b);', 'f(a && b);']],
  ['const a = b ? c : d;', ['const a = true ? c : d;', 'const a = false ? c : d;']],
  ['if (a) b(true);', ['if (true) b(true);', 'if (false) b(true);', 'if (a) b(false);']],
  ['import a from "./a.ts"; type B = 1 | true; const c = "d" as const;', []],
])('puts small faults into %j', (text, expected) => {
  expect(mutated(text)).toEqual(expected);
});

it('says where a fault stands', () => {
  expect(findMutants('a.ts', 'x = 1 + y;')[0]).toEqual({ file: 'a.ts', start: 6, end: 7, written: '+', put: '-' });
});
