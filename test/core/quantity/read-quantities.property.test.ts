import { assert, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLexicon } from '../../../src/core/quantity/find-lexicon.ts';
import { readQuantities } from '../../../src/core/quantity/read-quantities.ts';

const LANGUAGES = ['en', 'fr', 'es', 'pt', 'de', 'ar', 'sw'] as const;
const WORDS =
  'one two hundred thousand million and at least over 12 1,247 % $ km half third dozen May 23 2025 pm M23 no - / . , of'.split(
    ' ',
  );

describe('any text', () => {
  it('is read without a throw, in order, with offsets that cut the numbers out', () => {
    assert(
      property(string({ unit: 'binary' }), constantFrom(...LANGUAGES), (text, lang) => {
        let end = 0;
        for (const one of readQuantities(text, { lang })) {
          expect(text.slice(one.start, one.end)).toBe(one.text);
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          end = one.end;
        }
      }),
    );
  });

  it('made of number words keeps that promise', () => {
    assert(
      property(string({ unit: constantFrom(...WORDS.flatMap((word) => [`${word} `, word])) }), (text) => {
        for (const one of readQuantities(text, { lang: 'en' })) {
          expect(text.slice(one.start, one.end)).toBe(one.text);
          expect(one.value === null || typeof one.value === 'string' || Number.isFinite(one.value)).toBe(true);
        }
      }),
    );
  });

  it('reads a number alike however its digits are written', () => {
    const forms = (value: number): string[] => [
      String(value),
      value.toLocaleString('en-US'),
      String(value).replaceAll(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit))),
      value.toLocaleString('ar-EG', { useGrouping: false }),
      value.toLocaleString('en-US').replaceAll(',', '\u202f'),
    ];
    assert(
      property(integer({ min: 3000, max: 2 ** 31 - 1 }), (value) => {
        for (const form of forms(value)) {
          expect(readQuantities(`killed ${form} people`, { lang: 'en' }).map((one) => one.value)).toEqual([value]);
        }
      }),
    );
  });

  it('of two lines reads as each line by itself', () => {
    const words = string({ unit: constantFrom(...WORDS.map((word) => `${word} `)) });
    assert(
      property(words, words, (first, second) => {
        const values = (text: string): unknown[] =>
          readQuantities(text, { lang: 'en' }).map((one) => [one.text, one.value]);
        expect(values(`${first}\n${second}`)).toEqual([...values(first), ...values(second)]);
      }),
    );
  });

  it('keeps a number above 2^53 as a decimal string', () => {
    expect(readQuantities('1'.repeat(400), { lang: 'en' })[0]?.value).toBe('1'.repeat(400));
  });
});

describe('languages without a lexicon', () => {
  it('say so, and are read as digits and dates', () => {
    expect(hasLexicon('sw')).toBe(false);
    expect(hasLexicon('pt-BR')).toBe(true);
    expect(readQuantities('watu 1.247 waliuawa 23/05/2025', { lang: 'sw' }).map((one) => one.value)).toEqual([
      1247,
      '2025-05-23',
    ]);
  });
});
