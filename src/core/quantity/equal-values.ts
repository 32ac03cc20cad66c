import type { QuantityValue } from './quantity.ts';

/** Relative distance below which two computed values are one: two thirds, however written. */
const TOLERANCE = 1e-9;
const DECIMAL = /^-?\d+(?:\.\d+)?$/u;

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/** Leading zeros and zeros after the decimal mark do not count. */
function plain(decimal: string): string {
  const trimmed = decimal.includes('.') ? decimal.replace(/\.?0+$/u, '') : decimal;
  return trimmed.replace(/^(-?)0+(?=\d)/u, '$1');
}

/**
 * Whether two values are the same: numbers up to rounding noise, decimal strings digit by digit, dates and times letter by letter.
 *
 * @returns false where either is null: vague words and names have no value.
 */
export function equalValues(a: QuantityValue | undefined, b: QuantityValue | undefined): boolean {
  if (a === null || b === null || a === undefined || b === undefined) return false;
  if (typeof a === 'number' && typeof b === 'number') return isNear(a, b);
  const [left, right] = [String(a), String(b)];
  if (left === right) return true;
  return DECIMAL.test(left) && DECIMAL.test(right) && plain(left) === plain(right);
}

/**
 * Whether two dates, each as far as it is known, can be the same day: "--05-23" and "2025-05-23" can, "2025-05" and "2025-06-01"
 * cannot. A weekday agrees only with the same weekday: resolving it takes a day of publication.
 *
 * @param a - ISO 8601 as `readQuantities` gives it ("2025-05-23", "--05-23", "---23", "2025", "-W-5").
 */
export function compatibleDates(a: string, b: string): boolean {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left === undefined || right === undefined) return a === b;
  return left.every((part, index) => part === '' || right[index] === '' || part === right[index]);
}

const ISO = /^(?:(\d{4})|-)(?:-(\d{2})|-)?(?:-(\d{2}))?$/u;

function partsOf(iso: string): string[] | undefined {
  const found = ISO.exec(iso);
  return found === null ? undefined : [found[1] ?? '', found[2] ?? '', found[3] ?? ''];
}
