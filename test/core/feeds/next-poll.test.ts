import { assert, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMinutes, nextInterval, POLL_MINUTES, withJitter } from '../../../src/core/feeds/next-poll.ts';

describe('the pause between two polls', () => {
  it.each([
    [{ intervalMinutes: 60, newEntries: 3, askedMinutes: 0 }, 30],
    [{ intervalMinutes: 60, newEntries: 0, askedMinutes: 0 }, 90],
    [{ intervalMinutes: 20, newEntries: 1, askedMinutes: 0 }, 15],
    [{ intervalMinutes: 700, newEntries: 0, askedMinutes: 0 }, 720],
    [{ intervalMinutes: 60, newEntries: 3, askedMinutes: 120 }, 120],
    [{ intervalMinutes: 60, newEntries: 3, askedMinutes: 100_000 }, 1440],
  ])('of %j is %d minutes', (evidence, minutes) => {
    expect(nextInterval(evidence)).toBe(minutes);
  });

  it.each([
    [0, 15],
    [1, 30],
    [3, 120],
    [10, 1440],
    [1000, 1440],
  ])('after %d failures before it is %d minutes', (failures, minutes) => {
    expect(backoffMinutes(failures)).toBe(minutes);
  });

  it('stays within its bounds, jitter or not', () =>
    assert(
      property(
        integer({ min: 1, max: 5000 }),
        integer({ min: 0, max: 50 }),
        double({ min: 0, max: 0.999, noNaN: true }),
        (intervalMinutes, newEntries, chance) => {
          const minutes = nextInterval({ intervalMinutes, newEntries, askedMinutes: 0 });
          expect(minutes).toBeGreaterThanOrEqual(POLL_MINUTES.least);
          expect(minutes).toBeLessThanOrEqual(POLL_MINUTES.most);
          expect(Math.abs(withJitter(minutes, chance) - minutes)).toBeLessThanOrEqual(minutes / 10 + 1e-9);
        },
      ),
    ));
});
