import { expect, it } from 'vitest';
import { findNames } from '../../../src/app/verify/find-names.ts';

it.each([
  ['The raid on Boulkessi killed 60, said the army in Bamako.', ['Boulkessi', 'Bamako']],
  ['Soldiers of the Islamic State attacked.', ['Islamic State']],
  ['Boulkessi fell.', ['Boulkessi']],
  ['boulkessi attack, 60 dead', ['boulkessi', 'attack', 'dead']],
  ['هجوم على بولكيسي', ['هجوم', 'بولكيسي']],
  ['60?', []],
])('finds in %j the names %j', (text, names) => {
  expect(findNames(text)).toEqual(names);
});

it('stops at twelve', () => {
  const text = Array.from(
    { length: 40 },
    (_, at) => `in Town${'abcdefghij'[at % 10]}${'klmn'[Math.floor(at / 10)]}`,
  ).join(' ');
  expect(findNames(text)).toHaveLength(12);
});
