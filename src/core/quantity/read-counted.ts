import { applyFactor, classifyNumber } from './classify-number.ts';
import type { Entry } from './compile-lexicon.ts';
import { readUnitName } from './read-name.ts';
import { readNumber, withSign, type NumberRead } from './read-number.ts';
import { readRange } from './read-range.ts';
import { readShare } from './read-share.ts';
import type { Reading } from './reading.ts';
import { TOKEN, type Tokens } from './tokens.ts';

/** "a hundred", "a dozen", "half a million": the article belongs to the number. */
function withArticle(tokens: Tokens, read: NumberRead): NumberRead {
  const isLed = !read.isOrdinal && tokens.isIn(read.from - 1, 'articles');
  return isLed && takesArticle(tokens.entry(read.from) ?? {}) ? { ...read, from: read.from - 1 } : read;
}

function takesArticle({ scale, collective, fraction, denominator }: Entry): boolean {
  return [scale, collective, fraction, denominator].some((role) => role !== undefined);
}

/** Words that are numbers only in company: the pronoun "one", "second" after "per". */
function isShyAway(tokens: Tokens, read: NumberRead): boolean {
  const { shy } = tokens.entry(read.from) ?? {};
  if (shy === undefined || read.to !== read.from + 1) return false;
  if (tokens.count === 1) return false;
  return shy.notAfter.has(tokens.word(read.from - 1)) || isBlocked(tokens, read, shy.notBefore);
}

function isBlocked(tokens: Tokens, read: NumberRead, notBefore: ReadonlySet<string>): boolean {
  return tokens.kind(read.to) === TOKEN.word && notBefore.has(tokens.word(read.to));
}

/** An ordinal suffix glued to digits: "7th". */
function withSuffix(tokens: Tokens, read: NumberRead): NumberRead {
  const isGlued = read.isPlainDigits && tokens.touches(read.to - 1);
  const isSuffix = tokens.isIn(read.to, 'ordinalSuffixes') || tokens.is(read.to, 'º') || tokens.is(read.to, 'ª');
  return isGlued && isSuffix ? { ...read, to: read.to + 1, isOrdinal: true, isPlainDigits: false } : read;
}

function withLeadingDot(tokens: Tokens, read: NumberRead): NumberRead {
  const at = read.from - 1;
  const isDot = (tokens.is(at, '.') || tokens.is(at, ',')) && tokens.touches(at) && !tokens.touches(at - 1);
  if (!isDot || !read.isPlainDigits) return read;
  return { ...read, from: at, value: Number(`0.${tokens.raw(at + 1)}`), isPlainDigits: false };
}

function classified(tokens: Tokens, read: NumberRead): Reading {
  const { from, to, kind, unit, factor } = classifyNumber(tokens, read);
  const qualifier = read.isApprox ? ({ qualifier: 'approx' } as const) : {};
  return { from, to, kind, value: applyFactor(read.value, factor), ...(unit !== undefined && { unit }), ...qualifier };
}

function ranged(tokens: Tokens, read: NumberRead): Reading | undefined {
  const range = readRange(tokens, read);
  if (range === undefined) return undefined;
  const { first, second } = range;
  const before = classifyNumber(tokens, { ...first, to: first.to, scale: first.scale });
  const after = classifyNumber(tokens, second);
  const isMoney = before.kind === 'money' && after.kind !== 'percent';
  const { factor } = after;
  return {
    from: Math.min(before.from, first.from),
    to: after.to,
    kind: isMoney ? 'money' : after.kind,
    value: applyFactor(first.value, factor),
    max: applyFactor(second.value, factor),
    ...((isMoney ? before.unit : after.unit) !== undefined && { unit: isMoney ? before.unit : after.unit }),
  };
}

/**
 * Reads a number with all that belongs to it: article, sign, unit, range, share.
 *
 * @param at - the token where the number begins; its article or sign may stand before it.
 */
export function readCounted(tokens: Tokens, at: number): Reading | undefined {
  const bare = readNumber(tokens, at);
  if (bare === undefined || isShyAway(tokens, bare)) return undefined;
  const read = withSign(tokens, withArticle(tokens, withLeadingDot(tokens, withSuffix(tokens, bare))));
  const name = readUnitName(tokens, read.from, read.to);
  if (name !== undefined) return name;
  const share = readShare(tokens, read);
  if (share !== undefined) return { from: read.from, to: share.to, kind: 'cardinal', value: share.value };
  return ranged(tokens, read) ?? classified(tokens, read);
}
