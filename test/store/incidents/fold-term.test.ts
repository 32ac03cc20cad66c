import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldTerm, wordsOf } from '../../../src/store/incidents/fold-term.ts';

it.each([
  ['Gédéo', 'gedeo'],
  ['  Port-Soudan ', 'port soudan'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['DIYARBAKIR', 'diyarbakir'],
  ['Diyarbakır', 'diyarbakir'],
  ['بَغْدَاد', 'بغداد'],
  ['Київ', 'киів'],
  ['दिल्ली', 'दिल्ली'],
  ['N’Djamena', 'n djamena'],
  ['…!', ''],
])('folds %j to %j', (written, folded) => {
  expect(foldTerm(written)).toBe(folded);
});

it('answers the same for what it answered', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      expect(foldTerm(foldTerm(text))).toBe(foldTerm(text));
    }),
  ));

it('fits what the database compares, and holds nothing that a query could take for an operator', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const folded = foldTerm(text);
      expect(Buffer.byteLength(folded)).toBeLessThanOrEqual(255);
      expect(folded).toMatch(/^[\p{L}\p{M}\p{N} ]*$/u);
      expect(wordsOf(text).every((word) => !word.includes(' '))).toBe(true);
    }),
  ));
