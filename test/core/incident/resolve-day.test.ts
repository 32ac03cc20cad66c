import { expect, it } from 'vitest';
import { daysApart, daysBefore, resolveWeekday } from '../../../src/core/incident/resolve-day.ts';

it.each([
  [0, '2026-06-02', '2026-05-31'],
  [2, '2026-06-02', '2026-06-02'],
  [3, '2026-06-02T23:30:00+02:00', '2026-05-27'],
  [5, '2024-03-01', '2024-03-01'],
  [4, '2024-03-01', '2024-02-29'],
])('weekday %i in a report of %s is %s', (weekday, published, date) => {
  expect(resolveWeekday(weekday, published)).toBe(date);
});

it('resolves nothing against what is no date', () => {
  expect(resolveWeekday(0, 'yesterday')).toBeUndefined();
  expect(daysApart('2026-01-01', undefined)).toBeUndefined();
});

it('counts days over months and leap days', () => {
  expect(daysBefore(1, '2024-03-01')).toBe('2024-02-29');
  expect(daysApart('2024-03-01', '2024-02-27T22:00:00Z')).toBe(3);
});
