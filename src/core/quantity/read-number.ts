import { exactValue } from './exact-value.ts';
import { matchPhrase, matchPhraseBack } from './match-phrase.ts';
import { readExponent } from './read-exponent.ts';
import {
  readDenominator,
  readOver,
  readStrokeFraction,
  readVulgarFraction,
  type FractionRead,
} from './read-fraction.ts';
import { sumWords, type SumRead } from './sum-words.ts';
import { TOKEN, type Tokens } from './tokens.ts';

/** A number without its unit: tokens `from` (included) to `to` (excluded). */
export interface NumberRead {
  readonly from: number;
  readonly to: number;
  readonly value: number | string;
  readonly isOrdinal: boolean;
  /** The language means "about that many": a dozen, une dizaine. */
  readonly isApprox: boolean;
  readonly isFraction: boolean;
  /** One run of digits: it may be a year, an hour, a label. */
  readonly isPlainDigits: boolean;
  /** The last multiplier ("3 million": a million), else 1. */
  readonly scale: number;
}

type Head = Omit<NumberRead, 'from'> & { readonly beforeAnd?: SumRead; readonly beforeTens?: SumRead };

/** Divided by the units of a divisor, it gives them back. */
const UNITS_PROBE = 5040;
const THOUSAND = 1000;
const TEN = 10;
const HALF_STEP_SCALE = 1e6;

function fractionHead(tokens: Tokens, at: number): Head | undefined {
  const entry = tokens.entry(at);
  const word = entry?.fraction ?? (opensPart(tokens, at) ? 1 / (entry?.denominator ?? 1) : undefined);
  const read = readStrokeFraction(tokens, at) ?? readVulgarFraction(tokens, at);
  const found = read ?? (word === undefined ? undefined : { to: at + 1, value: word });
  if (found === undefined) return undefined;
  return { ...found, isOrdinal: false, isApprox: false, isFraction: true, isPlainDigits: false, scale: 1 };
}

/** "quart de million", "quarter of a million", "quarter million". */
function leadsToScale(tokens: Tokens, at: number): boolean {
  const of = tokens.isIn(at, 'ageOf') ? at + 1 : at;
  const place = tokens.isIn(of, 'articles') ? of + 1 : of;
  return (tokens.entry(place)?.scale ?? 0) >= HALF_STEP_SCALE;
}

/** "a quarter" is a part; "a third" is one only where "of" or nothing follows ("a third man" is not). */
function opensPart(tokens: Tokens, at: number): boolean {
  const entry = tokens.entry(at);
  if (entry?.denominator === undefined) return false;
  if (entry.ordinal === undefined && leadsToScale(tokens, at + 1)) return true;
  if (!tokens.isIn(at - 1, 'articles') && !tokens.isIn(at - 1, 'definites')) return false;
  return entry.ordinal === undefined || tokens.isIn(at + 1, 'ageOf') || tokens.kind(at + 1) !== TOKEN.word;
}

function sumHead(tokens: Tokens, at: number, mayJoin: boolean): Head | undefined {
  const sum = sumWords(tokens, at, mayJoin);
  if (sum?.isOrdinal === true && isOneOf(tokens, at, sum)) {
    const value = 1 / Number(sum.value);
    return { ...sum, value, isOrdinal: false, isApprox: false, isFraction: true };
  }
  return sum && { ...sum, isApprox: false, isFraction: false };
}

/** "un centième": one, and a great divisor; after other numbers it is an ordinal ("two hundredth"). */
function isOneOf(tokens: Tokens, at: number, sum: SumRead): boolean {
  return tokens.entry(at)?.cardinal === 1 && sum.to === at + 2 && Number(sum.value) >= 100;
}

/** "five point two five": digits in words, one by one. */
function digitByDigit(tokens: Tokens, from: number): SumRead | undefined {
  let to = from;
  let value = '';
  for (let digit = digitAt(tokens, to); digit !== undefined; digit = digitAt(tokens, to)) {
    value += digit;
    to++;
  }
  return value.length > 1 ? { to, value, isOrdinal: false, scale: 1, isPlainDigits: false } : undefined;
}

function digitAt(tokens: Tokens, at: number): number | undefined {
  const value = tokens.entry(at)?.cardinal ?? TEN;
  return value < TEN ? value : undefined;
}

/** "five point five", "nine point nought four": words after the decimal word are digits side by side. */
function withDecimals(tokens: Tokens, head: Head): Head {
  if (!tokens.isIn(head.to, 'points') || tokens.kind(head.to + 1) === TOKEN.digits) return head;
  if (head.isFraction || head.isOrdinal || typeof head.value !== 'number') return head;
  let to = head.to + 1;
  while (tokens.entry(to)?.cardinal === 0) to++;
  const zeros = '0'.repeat(to - head.to - 1);
  const sum = digitByDigit(tokens, to) ?? sumWords(tokens, to);
  if (sum === undefined || sum.isOrdinal) return zeros === '' ? head : { ...head, to, isPlainDigits: false };
  const value = exactValue(Number(`${head.value}.${zeros}${decimalsOf(sum)}`) * sum.scale);
  return { ...head, to: sum.to, value, isPlainDigits: false, scale: sum.scale };
}

/** What stands after the decimal mark: 3 of "two point three million", whose multiplier is the whole number's. */
const decimalsOf = ({ value, scale }: SumRead): number | string => (scale > 1 ? Number(value) / scale : value);

/** The fraction that a whole number opens or takes along: "two thirds", "1 4/5", "5½", "five and a half". */
function withFraction(tokens: Tokens, head: Head): Head {
  if (typeof head.value !== 'number' || head.isOrdinal || head.isFraction) return head;
  return withPart(tokens, splitAtAnd(tokens, head) ?? head, head.value);
}

/** "one hundred and three quarters" is 100¾, "one hundred and thirty-two fifths" is 132/5: a part is smaller than a whole. */
function splitAtAnd(tokens: Tokens, { beforeAnd, to, value }: Head): Head | undefined {
  const round = typeof beforeAnd?.value === 'number' && beforeAnd.value % 100 === 0 ? beforeAnd.value : 0;
  const rest = typeof value === 'number' && round > 0 ? value - round : 0;
  const divided = rest > 0 ? readDenominator(tokens, to, rest) : undefined;
  if (beforeAnd === undefined || divided === undefined || divided.value >= 1) return undefined;
  return { ...beforeAnd, isApprox: false, isFraction: false };
}

/** "one hundred thirty-fifths": the tens belong to the divisor where something stands before them and units follow tens. */
function compoundPart(tokens: Tokens, { beforeTens, beforeAnd, to, value }: Head): FractionRead | undefined {
  const { ordinalChains, unitsFirst } = tokens.lexicon.source.joining;
  if (beforeAnd !== undefined || ordinalChains || unitsFirst) return undefined;
  if (beforeTens === undefined || typeof beforeTens.value !== 'number' || typeof value !== 'number') return undefined;
  const units = readDenominator(tokens, to, UNITS_PROBE);
  const divisor = units === undefined ? 0 : UNITS_PROBE / units.value;
  if (units === undefined || divisor >= 10) return undefined;
  return { to: units.to, value: beforeTens.value / (value - beforeTens.value + divisor) };
}

function withPart(tokens: Tokens, head: Head, whole: number): Head {
  const value = typeof head.value === 'number' ? head.value : whole;
  const divided =
    compoundPart(tokens, head) ?? readDenominator(tokens, head.to, value) ?? readOver(tokens, head.to, value);
  if (divided !== undefined) return { ...head, ...divided, isFraction: true, isPlainDigits: false };
  const added = fractionAfter(tokens, head);
  if (added === undefined) return head;
  const step = head.scale >= HALF_STEP_SCALE && added.value < 1 ? head.scale : 1;
  return {
    ...head,
    to: added.to,
    value: exactValue(value + added.value * step),
    isFraction: true,
    isPlainDigits: false,
  };
}

function fractionAfter(tokens: Tokens, head: Head): FractionRead | undefined {
  const stroke = head.isPlainDigits ? readStrokeFraction(tokens, head.to) : undefined;
  const written = readVulgarFraction(tokens, head.to) ?? stroke;
  if (written !== undefined || head.to === 0) return written;
  const isPrefixed = tokens.entry(head.to)?.and === true;
  if (!isPrefixed && !tokens.isIn(head.to, 'joins') && !tokens.isIn(head.to, 'points')) return undefined;
  const part = partAt(tokens, isPrefixed ? head.to : head.to + 1);
  return part !== undefined && part.value < 1 ? scaledFraction(tokens, part, head.scale) : undefined;
}

/** "a half", "half", "three quarters", "a third". */
function partAt(tokens: Tokens, at: number): FractionRead | undefined {
  const hasArticle = tokens.isIn(at, 'articles');
  const sum = hasArticle ? { value: 1, to: at + 1 } : sumWords(tokens, at, false);
  const upper = typeof sum?.value === 'number' ? sum.value : 0;
  const divided = sum === undefined || upper === 0 ? undefined : readDenominator(tokens, sum.to, upper);
  if (divided !== undefined) return divided;
  const place = hasArticle ? at + 1 : at;
  const value = tokens.entry(place)?.fraction;
  return value === undefined ? undefined : { to: place + 1, value };
}

/** "one billion and three quarters million": with a multiplier on both sides, the second is the fraction's own. */
function scaledFraction(tokens: Tokens, part: FractionRead, headScale: number): FractionRead {
  const scale = tokens.entry(part.to)?.scale ?? 1;
  return scale >= HALF_STEP_SCALE && headScale > scale ? { to: part.to + 1, value: part.value * scale } : part;
}

/** "two dozen"; after "and" only the last part counts: "three hundred and two dozen". */
function withCollective(tokens: Tokens, head: Head): Head {
  const place = tokens.is(head.to, '-') || tokens.isIn(head.to, 'articles') ? head.to + 1 : head.to;
  const collective = tokens.entry(place)?.collective;
  if (collective === undefined || typeof head.value !== 'number' || head.isOrdinal) return head;
  const round = typeof head.beforeAnd?.value === 'number' ? head.beforeAnd.value : 0;
  const value = round + (head.value - round) * collective.value;
  return { ...head, to: place + 1, value, isApprox: collective.approx, isFraction: false, isPlainDigits: false };
}

/** What multiplies a fraction or a number with one: "half a million", "five and a half million". */
function withMultiplier(tokens: Tokens, head: Head): Head {
  if (typeof head.value !== 'number' || !head.isFraction) return head;
  const of = tokens.isIn(head.to, 'ageOf') ? head.to + 1 : head.to;
  const at = tokens.isIn(of, 'articles') ? of + 1 : of;
  const place = tokens.is(at, '-') ? at + 1 : at;
  const scale = tokens.entry(place)?.scale;
  if (scale === undefined || scale < THOUSAND) return head;
  return { ...head, to: place + 1, value: exactValue(head.value * scale), isPlainDigits: false, scale };
}

function withExponent(tokens: Tokens, head: Head): Head {
  if (!head.isPlainDigits || typeof head.value !== 'number') return head;
  const read = readExponent(tokens, head.to, head.value);
  // "1e400": beyond what can be written down, it is no number.
  return read === undefined || !Number.isFinite(read.value)
    ? head
    : { ...head, to: read.to, value: exactValue(read.value), isPlainDigits: false };
}

/** What may follow a number and belong to it. */
const STEPS: readonly ((tokens: Tokens, head: Head) => Head)[] = [
  withExponent,
  withFraction,
  withDecimals,
  withCollective,
  withMultiplier,
];

/** Whether the word at a token is none that the lexicon lists, or the line ends: then nothing goes on with the number before it. */
function endsThere(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind !== TOKEN.word) return kind !== TOKEN.symbol && kind !== TOKEN.digits;
  return !tokens.touches(at - 1) && !tokens.isListed(at);
}

/**
 * Reads the number that begins at token `at`, in digits or words, with its fraction and multiplier, without sign or unit.
 *
 * @param mayJoin - false leaves "and" between number words to the reader of ranges.
 */
export function readNumber(tokens: Tokens, at: number, mayJoin = true): NumberRead | undefined {
  const collective = tokens.entry(at)?.collective;
  if (collective !== undefined) {
    const rest = { isOrdinal: false, isFraction: false, isPlainDigits: false, scale: 1 };
    return { from: at, to: at + 1, value: collective.value, isApprox: collective.approx, ...rest };
  }
  let head = fractionHead(tokens, at) ?? sumHead(tokens, at, mayJoin);
  if (head === undefined) return undefined;
  if (!endsThere(tokens, head.to)) for (const step of STEPS) head = step(tokens, head);
  const { to, value, isOrdinal, isApprox, isFraction, isPlainDigits, scale } = head;
  return { from: at, to, value, isOrdinal, isApprox, isFraction, isPlainDigits, scale };
}

/** A minus before digits or a word for it: a hyphen that touches a number and no letter or digit before it. */
export function withSign(tokens: Tokens, read: NumberRead): NumberRead {
  const at = read.from - 1;
  if (!isMinus(tokens, at, read)) return read;
  const value = typeof read.value === 'number' ? -read.value : `-${read.value}`;
  return { ...read, from: at, value, isPlainDigits: false };
}

function isMinus(tokens: Tokens, at: number, read: NumberRead): boolean {
  if (tokens.isIn(at, 'minus')) return matchPhraseBack(tokens, at, tokens.lexicon.before) === undefined;
  const opensLine = at === 0 || tokens.kind(at - 1) === TOKEN.newline;
  if (!tokens.is(at, '-') || (tokens.touches(at - 1) && !opensLine)) return false;
  if (tokens.touches(at)) return tokens.kind(read.from) === TOKEN.digits;
  // A hyphen and a space open a bullet, unless nothing follows the number on its line.
  const percent = matchPhrase(tokens, read.to, tokens.lexicon.percent);
  const last = tokens.lexicon.magnitudes.has(tokens.word(read.to)) ? read.to + 1 : (percent?.to ?? read.to);
  return opensLine && (tokens.kind(last) === 0 || tokens.kind(last) === TOKEN.newline);
}
