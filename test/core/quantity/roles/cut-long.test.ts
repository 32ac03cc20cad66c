import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutLong } from '../../../../src/core/quantity/roles/cut-long.ts';

it('leaves a sentence of human length whole', () => {
  expect(cutLong('Nine people died.', { start: 0, end: 17 })).toEqual([{ start: 0, end: 17 }]);
});

it('cuts at a blank where there is one', () => {
  const text = `${'a'.repeat(1500)} ${'b'.repeat(1500)}`;
  expect(cutLong(text, { start: 0, end: text.length })[0]).toEqual({ start: 0, end: 1500 });
});

it('covers every text without a gap, in pieces of at most 2,000 units', () => {
  const long = fc
    .array(fc.constantFrom('killed ', '12', ' ', 'x'.repeat(700)), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(long, (text) => {
      const pieces = cutLong(text, { start: 0, end: text.length });
      expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(Math.max(...pieces.map(({ start, end }) => end - start))).toBeLessThanOrEqual(2000);
    }),
  );
});
