import { exactValue } from './exact-value.ts';
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

type Head = Omit<NumberRead, 'from'> & { readonly beforeAnd?: SumRead };

const HALF_STEP_SCALE = 1e6;

function fractionHead(tokens: Tokens, at: number): Head | undefined {
  const entry = tokens.entry(at);
  const word = entry?.fraction ?? (opensPart(tokens, at) ? 1 / (entry?.denominator ?? 1) : undefined);
  const read = readStrokeFraction(tokens, at) ?? readVulgarFraction(tokens, at);
  const found = read ?? (word === undefined ? undefined : { to: at + 1, value: word });
  if (found === undefined) return undefined;
  return { ...found, isOrdinal: false, isApprox: false, isFraction: true, isPlainDigits: false, scale: 1 };
}

/** "a quarter" is a part; "a third" is one only where "of" or nothing follows ("a third man" is not). */
function opensPart(tokens: Tokens, at: number): boolean {
  const entry = tokens.entry(at);
  if (entry?.denominator === undefined || !tokens.isIn(at - 1, 'articles')) return false;
  return entry.ordinal === undefined || tokens.isIn(at + 1, 'ageOf') || tokens.kind(at + 1) !== TOKEN.word;
}

function sumHead(tokens: Tokens, at: number, mayJoin: boolean): Head | undefined {
  const sum = sumWords(tokens, at, mayJoin);
  return sum && { ...sum, isApprox: false, isFraction: false };
}

/** "five point five", "nine point nought four": words after the decimal word are digits side by side. */
function withDecimals(tokens: Tokens, head: Head): Head {
  if (!tokens.isIn(head.to, 'points') || head.isOrdinal || typeof head.value !== 'number') return head;
  let digits = '';
  let to = head.to + 1;
  for (let zeros = tokens.entry(to)?.cardinal; zeros === 0; zeros = tokens.entry(to)?.cardinal) {
    digits += '0';
    to++;
  }
  const sum = sumWords(tokens, to);
  if (sum !== undefined && !sum.isOrdinal && Number.isInteger(sum.value)) {
    digits += String(sum.value);
    to = sum.to;
  }
  return digits === '' ? head : { ...head, to, value: Number(`${head.value}.${digits}`), isPlainDigits: false };
}

/** The fraction that a whole number opens or takes along: "two thirds", "1 4/5", "5½", "five and a half". */
function withFraction(tokens: Tokens, head: Head): Head {
  if (typeof head.value !== 'number' || head.isOrdinal || head.isFraction) return head;
  return withPart(tokens, splitAtAnd(tokens, head) ?? head, head.value);
}

/** "one hundred and three quarters" is 100¾, "one hundred and thirty-two fifths" is 132/5: a part is smaller than a whole. */
function splitAtAnd(tokens: Tokens, { beforeAnd, to, value }: Head): Head | undefined {
  const rest = typeof value === 'number' && typeof beforeAnd?.value === 'number' ? value - beforeAnd.value : 0;
  const divided = rest > 0 ? readDenominator(tokens, to, rest) : undefined;
  if (beforeAnd === undefined || divided === undefined || divided.value >= 1) return undefined;
  return { ...beforeAnd, isApprox: false, isFraction: false };
}

function withPart(tokens: Tokens, head: Head, whole: number): Head {
  const value = typeof head.value === 'number' ? head.value : whole;
  const divided = readDenominator(tokens, head.to, value) ?? readOver(tokens, head.to, value);
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
  if (written !== undefined || !tokens.isIn(head.to, 'joins')) return written;
  const part = partAt(tokens, head.to + 1);
  return part !== undefined && part.value < 1 ? scaledFraction(tokens, part, head.scale) : undefined;
}

/** "a half", "half", "three quarters", "a third". */
function partAt(tokens: Tokens, at: number): FractionRead | undefined {
  const hasArticle = tokens.isIn(at, 'articles');
  const upper = hasArticle ? 1 : (tokens.entry(at)?.cardinal ?? 0);
  const divided = upper > 0 ? readDenominator(tokens, at + 1, upper) : undefined;
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

/** What multiplies a fraction or a number with one: "half a million", "five and a half million", "two dozen". */
function withMultiplier(tokens: Tokens, head: Head): Head {
  const { value } = head;
  if (typeof value !== 'number' || head.isOrdinal) return head;
  const at = head.isFraction && tokens.isIn(head.to, 'articles') ? head.to + 1 : head.to;
  const place = tokens.is(at, '-') ? at + 1 : at;
  const entry = tokens.entry(place);
  if (entry?.collective !== undefined) {
    const { value: each, approx } = entry.collective;
    return { ...head, to: place + 1, value: value * each, isApprox: approx, isFraction: false, isPlainDigits: false };
  }
  const scale = head.isFraction ? entry?.scale : undefined;
  if (scale === undefined) return head;
  return { ...head, to: place + 1, value: exactValue(value * scale), isPlainDigits: false, scale };
}

function withExponent(tokens: Tokens, head: Head): Head {
  if (!head.isPlainDigits || typeof head.value !== 'number') return head;
  const read = readExponent(tokens, head.to, head.value);
  return read === undefined ? head : { ...head, to: read.to, value: exactValue(read.value), isPlainDigits: false };
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
  for (const step of [withExponent, withDecimals, withFraction, withMultiplier]) head = step(tokens, head);
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
  if (tokens.isIn(at, 'minus')) return true;
  if (!tokens.is(at, '-') || tokens.touches(at - 1)) return false;
  if (tokens.touches(at)) return tokens.kind(read.from) === TOKEN.digits;
  // A hyphen and a space open a bullet, unless nothing follows the number on its line.
  const opensLine = at === 0 || tokens.kind(at - 1) === TOKEN.newline;
  const next = tokens.kind(read.to);
  return opensLine && (next === 0 || next === TOKEN.newline);
}
