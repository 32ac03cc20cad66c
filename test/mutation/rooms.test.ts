import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chooseFiles } from './rooms.ts';

const list = (patterns: readonly string[]): string[] => globSync([...patterns]);
const chosen = (...parts: string[]): string[] => chooseFiles(parts, list).flatMap(({ sources }) => sources);

it('chooses every file of the reading and the validator once, the tables of words apart', () => {
  const files = list(['src/core/{quantity,grounding}/**/*.ts']).filter(
    (path) => !/lexicons\/|currency-signs|unit-symbols|exonyms|common-capitals/u.test(path),
  );
  expect(chosen().toSorted()).toEqual(files.toSorted());
});

it.each([
  [['read-zero'], ['src/core/quantity/read-zero.ts']],
  [
    ['quantity/role.ts', 'checks/unit'],
    ['src/core/quantity/role.ts', 'src/core/grounding/checks/unit.ts'],
  ],
  [['no-such-file'], []],
  [['lexicons/'], []],
])('chooses by parts of a path: %j', (parts, expected) => {
  expect(chosen(...parts)).toEqual(expected);
});

it('knows tests for every room', () => {
  for (const { tests } of chooseFiles([], list)) expect(list(tests).length).toBeGreaterThan(0);
});
