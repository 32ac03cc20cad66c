import { describe, expect, it } from 'vitest';
import { boundedWords } from '../../../src/core/grounding/bounded-words.ts';
import { readQuantities } from '../../../src/core/quantity/read-quantities.ts';

describe('a number with the words that bound it', () => {
  it.each([
    ['en', 'The raid killed at least 60 soldiers.', 'at least 60'],
    ['en', 'Sixty or more soldiers died.', 'Sixty or more'],
    ['en', 'The raid killed 60 soldiers.', '60'],
    ['en', '>30 soldiers died.', '>30'],
    ['en', 'a toll of 30+ so far', '30+'],
    ['en', 'no fewer than another 12 fled', 'no fewer than another 12'],
    ['fr', 'Au moins trente-huit civils ont été tués.', 'Au moins trente-huit'],
    ['de', 'Dabei starben mehr als 40 Menschen.', 'mehr als 40'],
    ['ar', 'قتل أكثر من 60 جنديا', 'أكثر من 60'],
  ])('reads %s: %s', (lang, text, expected) => {
    const [quantity] = readQuantities(text, { lang });
    expect(quantity).toBeDefined();
    if (quantity === undefined) return;
    const { start, end } = boundedWords(text, quantity, lang);
    expect(text.slice(start, end)).toBe(expected);
  });
});
