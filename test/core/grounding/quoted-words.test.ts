import { expect, it } from 'vitest';
import { findQuoted, plainWords, quotedParts } from '../../../src/core/grounding/quoted-words.ts';

it.each([
  ['He said “run away” and left.', ['run away']],
  ['He said "run away" and "stay".', ['run away', 'stay']],
  ['Il a dit « fuyez » hier.', [' fuyez ']],
  ['Er sagte „lauft weg“ und ging.', ['lauft weg']],
  ['He said ‘run away’ and left.', ['run away']],
  ["He said 'run away' and left.", ['run away']],
  ["He said 'don't run' and left.", ["don't run"]],
  ["the army's men and the rebels' men", []],
  ["('run')", ['run']],
  ['the soldiers’ base and the rebels’ base', []],
  ['no marks', []],
  ['“never closed', []],
  ['“over\na line”', []],
  ['«a» then “b” then "c"', ['a', 'b', 'c']],
])('finds what %j quotes', (text, expected) => {
  const found = findQuoted(text);
  expect(found.map((one) => one.words)).toEqual(expected);
  for (const { start, end, words } of found) expect(text.slice(start, end)).toBe(words);
});

it.each([
  ['Run  AWAY', 'run away'],
  ['“it’s”', ' it s '],
  ['a–b—c‑d', 'a-b-c-d'],
  ['ﬁre', 'fire'],
  ['a\u200Bb', 'a b'],
  ['«a»', ' a '],
])('spells %j as %j', (text, expected) => {
  expect(plainWords(text)).toBe(expected);
});

it.each([
  ['run away', ['run away']],
  ['run … away', ['run', 'away']],
  ['run [...] away', ['run', 'away']],
  ['run [the men] away', ['run', 'away']],
  ['run ... away,', ['run', 'away']],
  ['run (…) away.', ['run', 'away']],
  ['…', []],
  ['- run -', ['run']],
])('takes %j apart at what is left out', (words, expected) => {
  expect(quotedParts(words)).toEqual(expected);
});
