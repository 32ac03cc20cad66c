import { describe, expect, it } from 'vitest';
import { matchPhrases, openPhraseBook } from '../../../../src/core/quantity/roles/match-phrases.ts';
import { foldToken } from '../../../../src/core/quantity/roles/read-tokens.ts';
import { phraseBookFor, ROLE_LEXICONS } from '../../../../src/core/quantity/roles/phrase-books.ts';

const asToken = (word: string): { word: string } => ({ word: foldToken(word) });

describe.each(ROLE_LEXICONS.map((one) => [one.lang, one] as const))('the role lexicon %s', (lang, lexicon) => {
  const lists = [
    ...Object.values(lexicon.events).flatMap((forms) => Object.values(forms)),
    ...Object.values(lexicon.people),
    ...Object.values(lexicon.marks),
  ];
  const phrases = lists
    .flatMap((list) => list.split(','))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

  it('finds every one of its phrases', () => {
    const book = openPhraseBook(lexicon);
    const lost = phrases.filter((phrase) => {
      const words = phrase.replaceAll('*', '').split(/\s+/u).map(asToken);
      return !matchPhrases(book, words, 0).some(({ length }) => length === words.length);
    });
    expect(lost).toEqual([]);
  });

  it('has stems of three letters at least', () => {
    expect(phrases.filter((phrase) => /^\S{0,2}\*/u.test(phrase))).toEqual([]);
  });

  it('is the one that its language finds', () => {
    expect(phraseBookFor(lang)?.lexicon).toBe(lexicon);
    expect(phraseBookFor(`${lang}-XX`)?.lexicon).toBe(lexicon);
  });
});

it('finds the longest phrase first, and stems', () => {
  const english = ROLE_LEXICONS.find((one) => one.lang === 'en');
  if (english === undefined) throw new Error('no English');
  const words = ['police', 'officers', 'soldiery'].map(asToken);
  const book = openPhraseBook(english);
  expect(matchPhrases(book, words, 0)[0]).toEqual({ length: 2, meaning: { kind: 'people', category: 'police' } });
  expect(matchPhrases(book, words, 2)[0]).toEqual({ length: 1, meaning: { kind: 'people', category: 'soldiers' } });
  expect(matchPhrases(book, [asToken('teapot')], 0)).toEqual([]);
});
