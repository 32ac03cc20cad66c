import { describe, expect, it } from 'vitest';
import { compatibleDates, equalValues } from '../../../src/core/quantity/equal-values.ts';

describe('equal values', () => {
  it.each([
    [30, 30],
    [2 / 3, 0.666666666667 - 3e-13],
    ['9007199254740993', '9007199254740993'],
    ['009007199254740993', '9007199254740993.0'],
    [5, '5'],
    ['2025-05-23', '2025-05-23'],
    ['-90071992547409930', '-90071992547409930'],
  ])('%j equals %j', (a, b) => {
    expect(equalValues(a, b)).toBe(true);
  });

  it.each([
    [30, 31],
    [0, 1e-12],
    [-30, 30],
    ['9007199254740993', '9007199254740992'],
    ['9007199254740990', '900719925474099'],
    [null, null],
    [undefined, 3],
    ['2025-05-23', '2025-05-24'],
  ])('%j differs from %j', (a, b) => {
    expect(equalValues(a, b)).toBe(false);
  });
});

describe('dates as far as they are known', () => {
  it.each([
    ['--05-23', '2025-05-23'],
    ['---23', '--05-23'],
    ['2025', '2025-05-23'],
    ['2025-05', '--05-23'],
    ['-W-5', '-W-5'],
    ['--05', '2025-05'],
  ])('%j may be %j', (a, b) => {
    expect(compatibleDates(a, b)).toBe(true);
    expect(compatibleDates(b, a)).toBe(true);
  });

  it.each([
    ['--05-23', '2025-05-24'],
    ['---23', '2025-05-24'],
    ['2024', '2025-05-23'],
    ['-W-5', '2025-05-23'],
    ['-W-5', '-W-6'],
  ])('%j cannot be %j', (a, b) => {
    expect(compatibleDates(a, b)).toBe(false);
  });
});
