import { expect, it } from 'vitest';
import { sentenceAround } from '../../../src/core/grounding/sentence-around.ts';

const TEXT = 'One fled. Two died near U.S. bases at 5 p.m. on Monday! “Three” hid.\nfour left';
const around = (words: string, before?: number, after?: number): string => {
  const start = TEXT.indexOf(words);
  return sentenceAround(TEXT, { start, end: start + words.length }, before, after);
};

it.each([
  ['fled', undefined, undefined, 'One fled'],
  ['died', undefined, undefined, 'Two died near U.S. bases at 5 p.m. on Monday'],
  ['Monday', undefined, undefined, 'Two died near U.S. bases at 5 p.m. on Monday'],
  ['Three', undefined, undefined, '“Three” hid.'],
  ['four', undefined, undefined, 'four left'],
  ['died', 1, undefined, 'One fled. Two died near U.S. bases at 5 p.m. on Monday'],
  ['died', 0, 1, 'Two died near U.S. bases at 5 p.m. on Monday! “Three” hid.'],
  ['died', 9, 9, TEXT],
])('the sentence of %j, %s before and %s behind', (words, before, after, expected) => {
  expect(around(words, before, after)).toBe(expected);
});

it('looks no further than some lines', () => {
  const text = `${'a '.repeat(1000)}60${' b'.repeat(1000)}`;
  expect(sentenceAround(text, { start: 2000, end: 2002 })).toHaveLength(802);
});
