import { assert, nat, property } from 'fast-check';
import { expect, it } from 'vitest';
import { firstIndex } from '../../../src/core/grounding/halve.ts';

it('finds the first index from which on a condition holds', () => {
  assert(
    property(nat(50), nat(60), (length, first) => {
      expect(firstIndex(length, (at) => at >= first)).toBe(Math.min(length, first));
    }),
  );
});

it('never asks outside the length', () => {
  const asked: number[] = [];
  firstIndex(9, (at) => asked.push(at) < 0);
  expect(asked.every((at) => at >= 0 && at < 9)).toBe(true);
});
