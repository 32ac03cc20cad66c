import { expect, it } from 'vitest';
import { GERMAN } from '../../../src/core/quantity/lexicons/de.ts';
import { ENGLISH } from '../../../src/core/quantity/lexicons/en.ts';
import { FRENCH } from '../../../src/core/quantity/lexicons/fr.ts';
import { ARABIC } from '../../../src/core/quantity/lexicons/ar.ts';
import type { Lexicon } from '../../../src/core/quantity/lexicon.ts';
import { addUnits, copySum, emptySum, multiplySum, openScale, totalOf } from '../../../src/core/quantity/number-sum.ts';

/** A step of a sum: `[20]` adds, `['x', 1000]` multiplies. */
type Step = readonly [value: number] | readonly ['x', number];

/** The total after every step that fits; a step that does not is told as "no". */
function add({ joining }: Lexicon, steps: readonly Step[]): (number | 'no')[] {
  const sum = emptySum();
  return steps.map((step) => {
    const fits = step[0] === 'x' ? multiplySum(sum, step[1] ?? 1) : addUnits(sum, step[0], joining);
    return fits ? totalOf(sum) : 'no';
  });
}

it.each<[string, Lexicon, Step[], (number | 'no')[]]>([
  ['twenty-one', ENGLISH, [[20], [1]], [20, 21]],
  ['twenty eleven', ENGLISH, [[20], [11]], [20, 'no']],
  ['ten one', ENGLISH, [[10], [1]], [10, 'no']],
  ['twelve five', ENGLISH, [[12], [5]], [12, 'no']],
  ['twenty zero', ENGLISH, [[20], [0]], [20, 'no']],
  ['zero one', ENGLISH, [[0], [1]], [0, 'no']],
  ['hundred', ENGLISH, [['x', 100]], [100]],
  ['two hundred five', ENGLISH, [[2], ['x', 100], [5]], [2, 200, 205]],
  ['two hundred hundred', ENGLISH, [[2], ['x', 100], ['x', 100]], [2, 200, 'no']],
  ['two thousand five hundred', ENGLISH, [[2], ['x', 1000], [5], ['x', 100]], [2, 2000, 2005, 2500]],
  [
    'thousand million',
    ENGLISH,
    [
      ['x', 1000],
      ['x', 1e6],
    ],
    [1000, 1e9],
  ],
  ['one thousand two million', ENGLISH, [[1], ['x', 1000], [2], ['x', 1e6]], [1, 1000, 1002, 1_002_000_000]],
  ['million thousand', ENGLISH, [[3], ['x', 1e6], [2], ['x', 1000]], [3, 3e6, 3_000_002, 3_002_000]],
  ['thousand thousand', ENGLISH, [[1], ['x', 1000], ['x', 1000]], [1, 1000, 'no']],
  ['zero million', ENGLISH, [[0], ['x', 1e6]], [0, 'no']],
  ['trillion quadrillion', ENGLISH, [[1], ['x', 1e12], ['x', 1e15]], [1, 1e12, 'no']],
  ['billion trillion', ENGLISH, [[1], ['x', 1e9], ['x', 1e12]], [1, 1e9, 1e21]],
  ['thousand, then a thousand', ENGLISH, [[1], ['x', 1000], [1000]], [1, 1000, 'no']],
  ['thousand, then 999', ENGLISH, [[1], ['x', 1000], [999]], [1, 1000, 1999]],
  ['200 after 2000', ENGLISH, [[2000], [200]], [2000, 2200]],
  ['200 after 20', ENGLISH, [[20], [200]], [20, 'no']],
  ['1000 after 2000', ENGLISH, [[2000], [1000]], [2000, 'no']],
  ['a hundred after 2000', ENGLISH, [[2000], ['x', 100]], [2000, 2100]],
  ['soixante et onze', FRENCH, [[60], [11]], [60, 71]],
  ['soixante vingt', FRENCH, [[60], [20]], [60, 'no']],
  ['quatre-vingt', FRENCH, [[4], [20]], [4, 80]],
  ['quatre-vingt-dix-neuf', FRENCH, [[4], [20], [10], [9]], [4, 80, 90, 99]],
  ['cent quatre-vingt', FRENCH, [['x', 100], [4], [20]], [100, 104, 180]],
  ['cinq vingt', FRENCH, [[5], [20]], [5, 'no']],
  ['quarante-dix', FRENCH, [[40], [10]], [40, 'no']],
  ['dix-sept', FRENCH, [[10], [7]], [10, 17]],
  ['dix-six', FRENCH, [[10], [6]], [10, 'no']],
  ['onze sept', FRENCH, [[11], [7]], [11, 'no']],
  ['ein-und-zwanzig', GERMAN, [[1], [20]], [1, 21]],
  ['zehn-und-zwanzig', GERMAN, [[10], [20]], [10, 'no']],
  ['fünf-und-dreizehn', GERMAN, [[5], [13]], [5, 'no']],
  ['zwanzig-eins', GERMAN, [[20], [1]], [20, 'no']],
  ['three and twenty', ARABIC, [[3], [20]], [3, 23]],
  ['three and a hundred', ARABIC, [[3], [100]], [3, 'no']],
])('adds up %s', (_, lexicon, steps, expected) => {
  expect(add(lexicon, steps)).toEqual(expected);
});

it('knows the multiplier that a fraction would be of', () => {
  const sum = emptySum();
  expect(openScale(sum)).toBe(1);
  addUnits(sum, 2, ENGLISH.joining);
  multiplySum(sum, 1e6);
  expect(openScale(sum)).toBe(1e6);
  addUnits(sum, 5, ENGLISH.joining);
  expect(openScale(sum)).toBe(1);
});

it('tries a copy further and leaves the sum as it was', () => {
  const sum = emptySum();
  addUnits(sum, 2, ENGLISH.joining);
  multiplySum(sum, 1000);
  multiplySum(copySum(sum), 1e6);
  expect(totalOf(sum)).toBe(2000);
});
