import { expect, it } from 'vitest';
import { formatClock } from '../../../../src/playground/page/message/format-clock.ts';

const NOON = new Date(2026, 2, 10, 12).getTime();
const HOUR_MS = 3_600_000;

it.each([
  [NOON - 2 * HOUR_MS, /^Today at .*10/u],
  [NOON - 13 * HOUR_MS, /^Yesterday at .*11/u],
  [NOON - 37 * HOUR_MS, /2026|26/u],
])('writes %d', (written, expected) => {
  expect(formatClock(written, NOON)).toMatch(expected);
});
