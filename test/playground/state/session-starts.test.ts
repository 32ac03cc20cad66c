import { expect, it } from 'vitest';
import { SessionStarts } from '../../../src/playground/state/session-starts.ts';

const DAY_MS = 24 * 60 * 60_000;

it('counts the starts of a day, and says which come too soon', () => {
  const starts = new SessionStarts();
  expect(starts.describe(0)).toMatchObject({ total: 1_000, remaining: 1_000, reset_after: 0 });
  expect([0, 4_999, 9_999].map((at) => starts.take(at))).toEqual([true, false, true]);
  expect(starts.describe(10_000)).toMatchObject({ remaining: 997, reset_after: DAY_MS - 10_000 });
  expect(starts.describe(DAY_MS)).toMatchObject({ remaining: 1_000, reset_after: 0 });
});
