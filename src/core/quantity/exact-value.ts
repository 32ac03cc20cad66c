const SAFE_DIGITS = 15;

/** A whole number in digits, as a number up to 2^53 and as a decimal string above; never parses more than a few digits. */
export function exactDigits(digits: string): number | string {
  if (digits.length <= SAFE_DIGITS) return Number(digits);
  const trimmed = digits.replace(/^0+(?=\d)/u, '');
  const value = trimmed.length <= SAFE_DIGITS + 1 ? Number(trimmed) : Infinity;
  return Number.isSafeInteger(value) ? value : trimmed;
}

/** A decimal in digits, likewise: a number while its whole part is exact, else the decimal string. */
export function exactDecimal(digits: string, decimals: string): number | string {
  const whole = exactDigits(digits);
  return typeof whole === 'number' ? exactValue(Number(`${whole}.${decimals}`)) : `${whole}.${decimals}`;
}

/** A computed value: a number where that is exact, else its decimal string. @throws RangeError on no finite number. */
export function exactValue(value: number): number | string {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? withoutNoise(value) : BigInt(Math.round(value)).toString();
}

/** Takes back what binary fractions add: 1.1 × 3 is 3.3, not 3.3000000000000003. */
function withoutNoise(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(SAFE_DIGITS));
}
