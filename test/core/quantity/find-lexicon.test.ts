import { expect, it } from 'vitest';
import { findLexicon, hasLexicon } from '../../../src/core/quantity/find-lexicon.ts';

it.each([
  ['en', true, 'en'],
  ['EN', true, 'en'],
  ['pt-BR', true, 'pt'],
  ['ar_EG', true, 'ar'],
  ['de-AT-1996', true, 'de'],
  ['fr', true, 'fr'],
  ['es', true, 'es'],
  ['sw', false, 'und'],
  ['und', false, 'und'],
  ['', false, 'und'],
])('%j: %s, read as %s', (lang, isKnown, read) => {
  expect(hasLexicon(lang)).toBe(isKnown);
  expect(findLexicon(lang).source.lang).toBe(read);
});
