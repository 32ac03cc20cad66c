import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { backoffMs } from '../../../../src/playground/page/state/connect-events.ts';

it('waits longer after each failed attempt, never more than ten seconds', () => {
  fc.assert(
    fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, spread) => {
      const wait = backoffMs(attempt, spread);
      expect(wait).toBeGreaterThanOrEqual(300);
      expect(wait).toBeLessThanOrEqual(10_000);
      expect(backoffMs(attempt + 1, spread)).toBeGreaterThanOrEqual(wait);
    }),
  );
});
