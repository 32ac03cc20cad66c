import { expect, it } from 'vitest';
import { formatTimestamp } from '../../../../src/playground/page/markdown/format-timestamp.ts';

const CLOCK = { nowSeconds: 1_748_779_200, locale: 'en-GB', timeZone: 'Europe/Paris' };

it.each([
  ['t', '14:00'],
  ['T', '14:00:00'],
  ['d', '01/06/2025'],
  ['D', '1 June 2025'],
  ['f', '1 June 2025 at 14:00'],
  ['F', 'Sunday, 1 June 2025 at 14:00'],
] as const)('writes style %s as %s', (style, text) => {
  const written = formatTimestamp(1_748_779_200, style, CLOCK);
  expect(written.replaceAll(',', '')).toBe(text.replaceAll(',', '')); // commas differ between versions of the locale data
});

it.each([
  [0, 'now'],
  [-80, '1 minute ago'],
  [-90, '2 minutes ago'],
  [59, 'in 59 seconds'],
  [85_990, 'tomorrow'],
  [50_400, 'in 14 hours'],
  [-3_600, '1 hour ago'],
  [172_800, 'in 2 days'],
  [-31_536_000, 'last year'],
])('writes %i seconds from now as %s', (difference, text) => {
  expect(formatTimestamp(CLOCK.nowSeconds + difference, 'R', CLOCK)).toBe(text);
});

it('writes a time that no calendar holds as its number', () => {
  expect(formatTimestamp(9_999_999_999_999, 'F', CLOCK)).toBe('9999999999999');
});
