import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { estimateTokens } from '../../src/llm/estimate-tokens.ts';

it.each([
  ['', 0],
  ['four', 1],
  ['fives', 2],
  ['نعم', 3],
])('estimates %j at %i', (text, tokens) => {
  expect(estimateTokens(text)).toBe(tokens);
});

it('never shrinks when text is added', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => estimateTokens(a + b) >= estimateTokens(a)));
});
