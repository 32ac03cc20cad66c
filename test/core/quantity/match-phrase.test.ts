import { describe, expect, it } from 'vitest';
import { findLexicon } from '../../../src/core/quantity/find-lexicon.ts';
import { matchPhrase, matchPhraseBack } from '../../../src/core/quantity/match-phrase.ts';
import { indexPhrases } from '../../../src/core/quantity/phrases.ts';
import { scanTokens } from '../../../src/core/quantity/scan-tokens.ts';

const WORDS = { least: 1, 'at least': 2, 'year old': 3, 'p. m.': 4, "d'ici": 5, '%': 6, 'at the least': 7 };
const FIRST = indexPhrases(WORDS, 'first');
const LAST = indexPhrases(WORDS, 'last');
const scan = (text: string) => scanTokens(text, findLexicon('en'));

describe('forwards', () => {
  it.each([
    ['at least', 0, [0, 2, 2]],
    ['At Least', 0, [0, 2, 2]],
    ['at the least', 0, [0, 3, 7]],
    ['at the', 0, undefined],
    ['least', 0, [0, 1, 1]],
    ['at most', 0, undefined],
    ['year-old', 0, [0, 3, 3]],
    ['year - old', 0, [0, 3, 3]],
    ['year , old', 0, undefined],
    ['year- 5', 0, undefined],
    ['p.m.', 0, [0, 3, 4]],
    ['pm', 0, undefined],
    ["d'ici", 0, [0, 3, 5]],
    ['%', 0, [0, 1, 6]],
    ['5', 0, undefined],
    ['', 0, undefined],
    ['at least', 1, [1, 2, 1]],
    ['at least', 2, undefined],
    ['least', -1, undefined],
  ])('in %j at %i', (text, at, expected) => {
    const found = matchPhrase(scan(text), at, FIRST);
    expect(found && [found.from, found.to, found.value]).toEqual(expected);
  });
});

describe('backwards', () => {
  it.each([
    ['at least', 1, [0, 2, 2]],
    ['x at least', 2, [1, 3, 2]],
    ['at the least', 2, [0, 3, 7]],
    ['x least', 1, [1, 2, 1]],
    ['a year-old', 3, [1, 4, 3]],
    ['p.m', 2, [0, 3, 4]],
    ['60 %', 1, [1, 2, 6]],
    ['at least', 0, undefined],
    ['at least', -1, undefined],
    ['least', 5, undefined],
    ['60', 0, undefined],
  ])('in %j up to %i', (text, last, expected) => {
    const found = matchPhraseBack(scan(text), last, LAST);
    expect(found && [found.from, found.to, found.value]).toEqual(expected);
  });
});
