import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findObfuscatedDigits } from '../../../src/core/text/find-obfuscated-digits.ts';

describe('hidden digits', () => {
  it.each([
    ['31 or 3\u200b7 houses', '3\u200b7'],
    ['about 1\u20640 men', '1\u20640'],
    ['10\u00b3 dead', '10\u00b3'],
    ['1O0 dead', '1O0'],
    ['6\u041e dead', '6\u041e'],
    ['f\u043erty dead', 'f\u043erty'],
    ['for\u200bty dead', 'for\u200bty'],
    ['\u{1D7DE}0 dead', '\u{1D7DE}0'],
    ['4\uff17 dead', '4\uff17'],
    ['4\u0336 dead', '4\u0336'],
    ['\u202e06\u202c dead', '\u202e06\u202c'],
  ])('finds the trick in %j', (text, hidden) => {
    expect(findObfuscatedDigits(text).map((one) => one.text)).toEqual([hidden]);
  });

  it.each([
    ['1,247 dead, 30 km² burnt, H2O'],
    ['\u0661\u0662\u0663 dead'],
    ['\uff11\uff12 dead'],
    ['trente-huit à Tondi Kaïna'],
    ['\u0643 \u200f12\u200f \u0642\u062a\u064a\u0644\u0627'],
    ['3l of oil'],
    [''],
  ])('leaves %j alone', (text) => {
    expect(findObfuscatedDigits(text)).toEqual([]);
  });

  it('cuts its finds out of the text, in order', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const found = findObfuscatedDigits(text);
        for (const { start, end, text: cut } of found) expect(text.slice(start, end)).toBe(cut);
        expect(found.every((one, index) => index === 0 || one.start > (found[index - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });
});
