import type { Entry } from './entry.ts';
import { matchPhrase } from './match-phrase.ts';
import { sumWords } from './sum-words.ts';
import { TOKEN, type Tokens } from './tokens.ts';
import { VULGAR_FRACTIONS } from './vulgar-fractions.ts';

/** A fraction: tokens up to `to` (excluded). */
export interface FractionRead {
  readonly to: number;
  readonly value: number;
}

/** From here on Arabic counts in the singular: خمس after 23 is a fifth, and no 5. */
const FIRST_SINGULAR = 11;

/** What people divide by in digits; "9/11" and "24/7" are names, "02/06" is a date. */
const DIVISORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 24, 25, 32, 50, 64, 100, 1000]);

/** What people write with a stroke and mean otherwise. */
const IDIOMS = new Set(['24/7', '9/11']);

const isQuotient = (upper: number, lower: number): boolean =>
  DIVISORS.has(lower) && upper < lower * lower && !IDIOMS.has(`${upper}/${lower}`);

/** "3/4": digits, a stroke, digits, all touching. */
export function readStrokeFraction(tokens: Tokens, at: number): FractionRead | undefined {
  const isShape = tokens.kind(at) === TOKEN.digits && tokens.is(at + 1, '/') && tokens.kind(at + 2) === TOKEN.digits;
  if (!isShape || !tokens.touches(at) || !tokens.touches(at + 1)) return undefined;
  const upper = Number(tokens.raw(at));
  const lower = Number(tokens.raw(at + 2));
  const isPlain = !tokens.raw(at).startsWith('0') && !tokens.raw(at + 2).startsWith('0');
  const continues = tokens.is(at + 3, '/') && tokens.touches(at + 2);
  if (!isPlain || continues || !isQuotient(upper, lower)) return undefined;
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
  if (entry?.denominator === undefined) return composedDenominator(tokens, place, upper);
  if (entry.and === true || entry.shy?.notBefore.has(tokens.word(place + 1)) === true) return undefined;
  return isDivisor(tokens, entry, upper) ? { to: place + 1, value: upper / entry.denominator } : undefined;
}

/** Whether a word that may be a cardinal or an ordinal as well divides `upper`. */
function isDivisor(tokens: Tokens, { cardinal, ordinal }: Entry, upper: number): boolean {
  if (cardinal !== undefined && upper < FIRST_SINGULAR) return false;
  const { ordinalChains, singularParts } = tokens.lexicon.source.joining;
  return ordinal === undefined || upper === 1 || ordinalChains || singularParts;
}

/** "three twenty-firsts", "one one hundred fifth", "trois vingt-et-unième": a divisor of several words. */
function composedDenominator(tokens: Tokens, at: number, upper: number): FractionRead | undefined {
  const sum = (tokens.entry(at)?.cardinal ?? 0) === 0 ? undefined : sumWords(tokens, at);
  if (sum === undefined || typeof sum.value !== 'number') return undefined;
  if (sum.isOrdinal) return mayDivide(tokens, upper) ? { to: sum.to, value: upper / sum.value } : undefined;
  const last = tokens.is(sum.to, '-') ? sum.to + 1 : sum.to;
  const divisor = joinedDivisor(tokens, sum.value, tokens.entry(last)?.denominator ?? 0);
  return divisor === 0 ? undefined : { to: last + 1, value: upper / divisor };
}

/** Whether an ordinal in the singular divides `upper`: "one fifth", and in some languages "trois cinquième". */
function mayDivide(tokens: Tokens, upper: number): boolean {
  return upper === 1 || tokens.lexicon.source.joining.singularParts;
}

/** The last word of a divisor adds units (twenty-firsts), multiplies (dois milésimos) or only marks it (duzentos avos). */
function joinedDivisor(tokens: Tokens, value: number, last: number): number {
  const isMark = last === 1 && tokens.lexicon.source.joining.ordinalChains;
  if (isMark || last >= 100) return value * last;
  return last > 0 && last < 10 && value % 10 === 0 ? value + last : 0;
}

/** "one over three", "one over 3": a share below one, not "three over 20 days". */
export function readOver(tokens: Tokens, at: number, upper: number): FractionRead | undefined {
  const link = matchPhrase(tokens, at, tokens.lexicon.over);
  const lower = link && sumWords(tokens, link.to);
  if (lower === undefined || typeof lower.value !== 'number' || lower.isOrdinal) return undefined;
  const countsOn = tokens.kind(lower.to) === TOKEN.word && upper !== 1;
  if (countsOn || matchPhrase(tokens, lower.to, tokens.lexicon.units) !== undefined) return undefined;
  return upper < lower.value && Number.isInteger(upper) ? { to: lower.to, value: upper / lower.value } : undefined;
}
