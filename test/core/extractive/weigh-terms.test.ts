import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity, weighTerms } from '../../../src/core/extractive/weigh-terms.ts';

const [port, portAgain, road] = weighTerms(['The port burned.', 'the PORT burned!', 'A road was closed.']);

describe('weighed words', () => {
  it('find a text like itself, whatever its case and marks', () => {
    expect(similarity(port ?? new Map(), portAgain ?? new Map())).toBeCloseTo(1);
  });

  it('find texts without a common word unlike', () => {
    expect(similarity(port ?? new Map(), road ?? new Map())).toBe(0);
  });

  it('weigh a rare word above one that stands everywhere', () => {
    const [first] = weighTerms(['the flood', 'the fire', 'the storm']);
    expect(first?.get('flood')).toBeGreaterThan(first?.get('the') ?? 1);
  });

  it('are symmetric and within [0, 1]', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const [x = new Map<string, number>(), y = new Map<string, number>()] = weighTerms([a, b]);
        expect(similarity(x, y)).toBeCloseTo(similarity(y, x));
        expect(similarity(x, y)).toBeGreaterThanOrEqual(0);
        expect(similarity(x, y)).toBeLessThanOrEqual(1.000_001);
      }),
    );
  });
});
