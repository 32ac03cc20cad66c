import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/text/normalise.ts';

describe('one spelling', () => {
  it.each([
    ['\uff11\uff12', '12'],
    ['\u0661\u0662\u066b\u0665', '12.5'],
    ['\u0967\u0968', '12'],
    ['1\u202f234\u00a0567', '1 234 567'],
    ['3\u200b7', '37'],
    ['e\u0301te\u0301', '\u00e9t\u00e9'],
    ['\u{1D7DE}0', '60'],
    ['l\u2019an', "l'an"],
    ['½ km²', '½ km²'],
    ['plain text', 'plain text'],
  ])('writes %j as %j', (text, expected) => {
    expect(normalise(text).text).toBe(expected);
  });

  it('leads back to what was written', () => {
    const text = 'a 3\u200b7 e\u0301t\u00e9 \u{1D7DE}0.';
    const found = normalise(text);
    const back = (written: string): string => {
      const at = found.text.indexOf(written);
      return text.slice(found.toSource(at), found.toSourceEnd(at + written.length));
    };
    expect(back('37')).toBe('3\u200b7');
    expect(back('\u00e9t')).toBe('e\u0301t');
    expect(back('60')).toBe('\u{1D7DE}0');
    expect(back('.')).toBe('.');
  });

  it('keeps offsets within the text and in order', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const found = normalise(text);
        for (let at = 0; at < found.text.length; at++) {
          expect(found.toSource(at)).toBeLessThan(found.toSourceEnd(at + 1));
          expect(found.toSourceEnd(at + 1)).toBeLessThanOrEqual(text.length);
          expect(found.toSource(at)).toBeLessThanOrEqual(found.toSource(at + 1));
        }
      }),
    );
  });
});
