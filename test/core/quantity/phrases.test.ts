import { expect, it } from 'vitest';
import { indexPhrases, listPhrases, PHRASE_MASK, phraseWords } from '../../../src/core/quantity/phrases.ts';
import { hashWord } from '../../../src/core/text/letters.ts';

it.each([
  ['at least', ['at', 'least']],
  ['year-old', ['year', 'old']],
  ['a. m.', ['a', 'm']],
  ["l'an  dernier", ['l', 'an', 'dernier']],
  ['jusqu’à', ['jusqu', 'a']],
  ['Über', ['uber']],
  ['%', ['%']],
  ['...', []],
  ['', []],
])('cuts %j into folded words', (phrase, words) => {
  expect(phraseWords(phrase)).toEqual(words);
});

const WORDS = { least: 1, 'at least': 2, 'at the very least': 3, 'at most': 4, '-': 5 };
const shown = (lists: ReturnType<typeof indexPhrases<number>>['lists']): Record<string, unknown> =>
  Object.fromEntries([...lists].map(([key, list]) => [key, list.map(({ words, value }) => [words.join(' '), value])]));

it('finds phrases by their first word, the longest first', () => {
  expect(shown(indexPhrases(WORDS, 'first').lists)).toEqual({
    least: [['least', 1]],
    at: [
      ['at the very least', 3],
      ['at least', 2],
      ['at most', 4],
    ],
    '-': [['-', 5]],
  });
});

it('finds phrases by their last word, the longest first', () => {
  expect(shown(indexPhrases(WORDS, 'last').lists)).toEqual({
    least: [
      ['at the very least', 3],
      ['at least', 2],
      ['least', 1],
    ],
    most: [['at most', 4]],
    '-': [['-', 5]],
  });
});

it('marks the hashes of the words that it is looked up by, and no others', () => {
  const { bloom } = indexPhrases(WORDS, 'first');
  const marked = [...bloom.keys()].filter((at) => bloom[at] === 1);
  const expected = ['least', 'at', '-'].map((word) => hashWord(word) & PHRASE_MASK);
  expect(marked).toEqual(expected.toSorted((a, b) => a - b));
  expect(bloom).toHaveLength(PHRASE_MASK + 1);
});

it('lists phrases that say no more than that they are there', () => {
  expect([...listPhrases(['at least', 'at most']).lists.keys()]).toEqual(['at']);
  expect([...listPhrases(['at least', 'at most'], 'last').lists.keys()]).toEqual(['least', 'most']);
  expect(listPhrases(['nobody']).lists.get('nobody')).toEqual([{ words: ['nobody'], value: true }]);
});
