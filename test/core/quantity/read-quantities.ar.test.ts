import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/core/quantity/quantity.ts';
import { readQuantities } from '../../../src/core/quantity/read-quantities.ts';

const read = (text: string): Quantity[] => readQuantities(text, { lang: 'ar', published: '2025-05-26' });

describe('quantities in Arabic', () => {
  it.each([
    ['عشرون قتيلا', [['عشرون', 'cardinal', 20]]],
    ['خمسة وعشرون جنديا', [['خمسة وعشرون', 'cardinal', 25]]],
    ['ثلاثة عشر جنديا', [['ثلاثة عشر', 'cardinal', 13]]],
    ['مئة وثلاثون قتيلا', [['مئة وثلاثون', 'cardinal', 130]]],
    ['٧٤ مسلحا', [['٧٤', 'cardinal', 74]]],
    ['مئتي مسلح', [['مئتي', 'cardinal', 200]]],
    ['ثلاثة آلاف نازح', [['ثلاثة آلاف', 'cardinal', 3000]]],
    ['عشرات القتلى', [['عشرات', 'vague', null]]],
    ['ثلاثين بالمئة', [['ثلاثين بالمئة', 'percent', 30]]],
    ['البيت الثاني', [['الثاني', 'ordinal', 2]]],
    ['البيت الحادي عشر', [['الحادي عشر', 'ordinal', 11]]],
    ['ساعتين', [['ساعتين', 'duration', 2]]],
    ['يوم الأحد', [['الأحد', 'date', '2025-05-25']]],
    ['في 23 مايو', [['23 مايو', 'date', '2025-05-23']]],
  ])('reads %j', (text, expected) => {
    expect(read(text).map(({ text, kind, value }) => [text, kind, value])).toEqual(expected);
  });

  it.each([
    ['نحو ٣٠٠ جندي', 'approx'],
    ['أكثر من ٣٠٠ جندي', 'gt'],
    ['ما لا يقل عن ٣٠٠ جندي', 'ge'],
  ])('reads the qualifier of %j', (text, qualifier) => {
    expect(read(text)[0]?.qualifier).toBe(qualifier);
  });

  it.each([['الجيش']])('reads no number in %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});
