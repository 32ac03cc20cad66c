import { readDigits } from './read-digits.ts';
import { TOKEN, type Tokens } from './tokens.ts';
import { VULGAR_FRACTIONS } from './vulgar-fractions.ts';

/** A fraction: tokens up to `to` (excluded). */
export interface FractionRead {
  readonly to: number;
  readonly value: number;
}

/** What people divide by in digits; "9/11" and "24/7" are names, "02/06" is a date. */
const DIVISORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 24, 25, 32, 50, 64, 100, 1000]);

/** "3/4": digits, a stroke, digits, all touching. */
export function readStrokeFraction(tokens: Tokens, at: number): FractionRead | undefined {
  const isShape = tokens.kind(at) === TOKEN.digits && tokens.is(at + 1, '/') && tokens.kind(at + 2) === TOKEN.digits;
  if (!isShape || !tokens.touches(at) || !tokens.touches(at + 1)) return undefined;
  const upper = Number(tokens.raw(at));
  const lower = Number(tokens.raw(at + 2));
  const isPlain = !tokens.raw(at).startsWith('0') && !tokens.raw(at + 2).startsWith('0');
  const continues = tokens.is(at + 3, '/') && tokens.touches(at + 2);
  if (!isPlain || continues || !DIVISORS.has(lower) || upper >= lower * lower) return undefined;
  return { to: at + 3, value: upper / lower };
}

/** "½" by itself. */
export function readVulgarFraction(tokens: Tokens, at: number): FractionRead | undefined {
  const value = tokens.kind(at) === TOKEN.symbol ? VULGAR_FRACTIONS.get(tokens.raw(at)) : undefined;
  return value === undefined ? undefined : { to: at + 1, value };
}

/**
 * The lower number of a fraction after its upper one: "two thirds", "three-quarters", "one - fourth".
 *
 * @param upper - a whole number; a word that is an ordinal too ("third") divides only one.
 */
export function readDenominator(tokens: Tokens, at: number, upper: number): FractionRead | undefined {
  const place = tokens.is(at, '-') ? at + 1 : at;
  const entry = tokens.entry(place);
  if (entry?.denominator === undefined) return undefined;
  if (entry.ordinal !== undefined && upper !== 1 && !tokens.lexicon.source.joining.ordinalChains) return undefined;
  return { to: place + 1, value: upper / entry.denominator };
}

/** "one over three", "one over 3": only below one, so that "five over three" stays two numbers. */
export function readOver(tokens: Tokens, at: number, upper: number): FractionRead | undefined {
  if (!tokens.isIn(at, 'over')) return undefined;
  const entry = tokens.entry(at + 1);
  const lower = readDigits(tokens, at + 1)?.value ?? entry?.cardinal ?? entry?.scale;
  return typeof lower === 'number' && upper < lower && Number.isInteger(upper)
    ? { to: at + 2, value: upper / lower }
    : undefined;
}
