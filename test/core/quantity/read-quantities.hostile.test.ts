import { expect, it } from 'vitest';
import { readQuantities } from '../../../src/core/quantity/read-quantities.ts';

it.each([
  ['1'.repeat(1_000_000)],
  ['twenty-one thousand '.repeat(50_000)],
  ['1\u200b'.repeat(200_000)],
  ['1,'.repeat(100_000)],
  ['half a '.repeat(50_000)],
  ['('.repeat(500_000)],
  ['one hundred and '.repeat(30_000)],
])('reads a hostile text to its end (%#)', (text) => {
  expect(() => readQuantities(text, { lang: 'en' })).not.toThrow();
});
