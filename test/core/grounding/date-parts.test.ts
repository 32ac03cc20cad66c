import { expect, it } from 'vitest';
import {
  isHeldBy,
  readPieces,
  resolvedPieces,
  swapDayAndMonth,
  weekdayOf,
  writtenPieces,
} from '../../../src/core/grounding/date-parts.ts';
import { readQuantities } from '../../../src/core/quantity/read-quantities.ts';

it.each([
  ['2025-05-23', { year: 2025, month: 5, day: 23 }],
  ['2025-05-23T10:00:00Z', { year: 2025, month: 5, day: 23 }],
  ['2025-05', { year: 2025, month: 5 }],
  ['2025', { year: 2025 }],
  ['--05-23', { month: 5, day: 23 }],
  ['--05', { month: 5 }],
  ['---23', { day: 23 }],
  ['-W-7', { weekday: 7 }],
  ['-W-8', {}],
  ['day-1', {}],
  ['', {}],
])('reads %j as far as it goes', (iso, expected) => {
  expect(readPieces(iso)).toEqual(expected);
});

it.each([
  ['on Sunday', '2025-06-03', { weekday: 7 }, { year: 2025, month: 6, day: 1 }],
  ['on Sunday', undefined, { weekday: 7 }, { weekday: 7 }],
  ['on 23 May', '2025-06-03', { month: 5, day: 23 }, { year: 2025, month: 5, day: 23 }],
  ['yesterday', '2025-06-03', { year: 2025, month: 6, day: 2 }, { year: 2025, month: 6, day: 2 }],
  ['yesterday', undefined, {}, {}],
])('%j, told on %s, says %j and means %j', (text, published, written, resolved) => {
  const [date] = readQuantities(text, { lang: 'en', ...(published !== undefined && { published }) });
  expect(date && [writtenPieces(date), resolvedPieces(date)]).toEqual([written, resolved]);
});

it.each([
  [{ year: 2025, month: 6, day: 1 }, 7],
  [{ year: 2025, month: 6, day: 2 }, 1],
  [{ year: 2025, month: 6, day: 7 }, 6],
  [{ weekday: 3 }, 3],
  [{ year: 2025, month: 6 }, undefined],
  [{ month: 6, day: 1 }, undefined],
  [{ year: 2025, day: 1 }, undefined],
])('the weekday of %j is %s', (pieces, expected) => {
  expect(weekdayOf(pieces)).toBe(expected);
});

it.each([
  [{ month: 5 }, { year: 2025, month: 5, day: 23 }, true],
  [{ month: 5, day: 23 }, { year: 2025, month: 5, day: 23 }, true],
  [{ year: 2025, month: 5, day: 23 }, { month: 5, day: 23 }, false],
  [{ month: 5, day: 24 }, { month: 5, day: 23 }, false],
  [{ year: 2024 }, { year: 2025 }, false],
  [{ weekday: 7 }, { year: 2025, month: 6, day: 1 }, true],
  [{ weekday: 1 }, { year: 2025, month: 6, day: 1 }, false],
  [{ weekday: 1 }, { weekday: 1 }, true],
  [{ weekday: 1 }, { month: 6, day: 1 }, false],
  [{}, { year: 2025 }, true],
])('%j is held by %j: %s', (written, other, expected) => {
  expect(isHeldBy(written, other)).toBe(expected);
});

it.each([
  [
    { month: 2, day: 6 },
    { month: 6, day: 2 },
  ],
  [
    { year: 2025, month: 2, day: 6 },
    { year: 2025, month: 6, day: 2 },
  ],
  [{ month: 2 }, { month: 2 }],
  [{ day: 6 }, { day: 6 }],
])('%j the other way round is %j', (pieces, expected) => {
  expect(swapDayAndMonth(pieces)).toEqual(expected);
});
