import { expect, it } from 'vitest';
import {
  dayOf,
  isDay,
  isoDate,
  nearestYear,
  resolveWeekday,
  shiftDay,
  yearOfMonth,
} from '../../../src/core/quantity/calendar.ts';

it.each([
  [1, 31, true],
  [1, 32, false],
  [2, 29, true],
  [2, 30, false],
  [4, 31, false],
  [12, 31, true],
  [13, 1, false],
  [0, 1, false],
  [5, 0, false],
  [5, 1, true],
])('month %i, day %i: %s', (month, day, expected) => {
  expect(isDay(month, day)).toBe(expected);
});

it.each([
  ['2025-05-26', '2025-05-26'],
  ['2025-05-26T23:30:00+02:00', '2025-05-26'],
  ['2025-13-26', undefined],
  ['on 2025-05-26', undefined],
  ['2025-05', undefined],
  ['', undefined],
  [undefined, undefined],
])('takes the day of %j', (published, expected) => {
  expect(dayOf(published)).toBe(expected);
});

it.each([
  [{ year: 2025, month: 5, day: 3 }, '2025-05-03'],
  [{ year: 2025, month: 5 }, '2025-05'],
  [{ year: 999 }, '0999'],
  [{ month: 12, day: 31 }, '--12-31'],
  [{ month: 5 }, '--05'],
  [{ day: 3 }, '---03'],
])('writes %j', (parts, expected) => {
  expect(isoDate(parts)).toBe(expected);
});

it.each([
  [5, 26, '2025-05-26', 2025],
  [12, 31, '2025-01-03', 2024],
  [1, 3, '2024-12-28', 2025],
  [11, 24, '2025-05-26', 2025],
  [11, 25, '2025-05-26', 2024],
  [2, 29, '2025-03-01', 2024],
  [2, 29, '2026-12-01', 2028],
  [2, 29, '1901-03-01', 1904],
  [2, 29, '1899-03-01', 1896],
])('month %i, day %i, told on %s, lies in %i', (month, day, published, year) => {
  expect(nearestYear(month, day, published)).toBe(year);
});

it.each([
  [5, '2025-05-26', false, 2025],
  [6, '2025-05-26', false, 2024],
  [4, '2025-05-26', false, 2025],
  [5, '2025-05-26', true, 2026],
  [6, '2025-05-26', true, 2025],
  [4, '2025-05-26', true, 2026],
])('month %i, told on %s, ahead: %s, lies in %i', (month, published, isAhead, year) => {
  expect(yearOfMonth(month, published, isAhead)).toBe(year);
});

// 26 May 2025 was a Monday.
it.each([
  [1, 'near', '2025-05-26'],
  [7, 'near', '2025-05-25'],
  [2, 'near', '2025-05-20'],
  [1, 'behind', '2025-05-19'],
  [7, 'behind', '2025-05-25'],
  [1, 'ahead', '2025-06-02'],
  [2, 'ahead', '2025-05-27'],
  [7, 'ahead', '2025-06-01'],
] as const)('weekday %i, %s, is %s', (weekday, direction, expected) => {
  expect(resolveWeekday(weekday, '2025-05-26', direction)).toBe(expected);
});

it.each([
  ['2025-03-01', -1, '2025-02-28'],
  ['2024-12-31', 1, '2025-01-01'],
  ['2025-05-26', 0, '2025-05-26'],
  ['1969-12-31', 1, '1970-01-01'],
])('%s and %i days: %s', (day, offset, expected) => {
  expect(shiftDay(day, offset)).toBe(expected);
});
