import { expect, it } from 'vitest';
import { listUnnoticed, scoreTable, type MutationReport } from './score.ts';

const location = { start: { line: 2, column: 5 }, end: { line: 2, column: 10 } };
const report: MutationReport = {
  files: {
    'a.ts': {
      source: 'const b =\n    c < d;',
      mutants: [
        { status: 'Killed', location },
        { status: 'Timeout', location },
        { status: 'Ignored', location },
        { status: 'RuntimeError', location },
        { status: 'NoCoverage', location, replacement: 'true' },
      ],
    },
    'b.ts': {
      source: 'f(\n    1,\n);',
      mutants: [{ status: 'Survived', location: { ...location, end: { line: 3, column: 2 } }, replacement: 'g(\n2)' }],
    },
    'c.ts': { source: '', mutants: [{ status: 'Pending', location }] },
  },
};

it('counts what was noticed, endless loops too, by file and in all, the worst file first', () => {
  const { rows } = scoreTable(report, ['a.ts', 'b.ts', 'c.ts', 'd.ts']);
  expect(rows.map(({ what, figures }) => [what, ...figures])).toEqual([
    ['b.ts', 0, 1, 1],
    ['a.ts', (100 * 2) / 3, 3, 1],
    ['all 2 files', 50, 4, 2],
  ]);
});

it('has no figure where nothing was run', () => {
  expect(scoreTable(report, ['c.ts']).rows).toMatchObject([{ figures: [undefined, 0, 0] }]);
});

it.each([
  ['a.ts', ['a.ts:2:5 “c < d” → “true”']],
  ['b.ts', ['b.ts:2:5 “1, …” → “g( 2)”']],
  ['c.ts', []],
  ['d.ts', []],
])('names the faults of %s that nothing noticed', (file, expected) => {
  expect(listUnnoticed(report, file)).toEqual(expected);
});
