import { applyFactor, classifyNumber } from './classify-number.ts';
import type { Entry } from './entry.ts';
import { matchPhrase } from './match-phrase.ts';
import { readUnitName } from './read-name.ts';
import { readNumber, withSign, type NumberRead } from './read-number.ts';
import { readRange } from './read-range.ts';
import { readShare } from './read-share.ts';
import type { Reading } from './reading.ts';
import { TOKEN, type Tokens } from './tokens.ts';

/** A number, its noun and "and" before an article. */
const COUNTED_TOKENS = 3;

const ORDINAL_SIGNS = new Set(['º', 'ª']);

/** "a hundred", "a dozen", "half a million": the article belongs to the number. */
function withArticle(tokens: Tokens, read: NumberRead): NumberRead {
  const isLed = !read.isOrdinal && tokens.isIn(read.from - 1, 'articles');
  return isLed && takesArticle(tokens.entry(read.from) ?? {}) ? { ...read, from: read.from - 1 } : read;
}

function takesArticle({ scale, collective, fraction, denominator }: Entry): boolean {
  return [scale, collective, fraction, denominator].some((role) => role !== undefined);
}

/** Words that are numbers only in company: the pronoun "one", "second" after "per", the article "une". */
function isShyAway(tokens: Tokens, read: NumberRead): boolean {
  const { shy, cardinal } = tokens.entry(read.from) ?? {};
  if (read.to !== read.from + 1 || tokens.count === 1) return false;
  if (cardinal === 1 && tokens.isIn(read.from, 'articles')) return !countsOne(tokens, read);
  if (shy === undefined) return false;
  if (isHyphenedUnit(tokens, read)) return false;
  const isBefore = tokens.kind(read.to) === TOKEN.word && shy.notBefore.has(tokens.word(read.to));
  return isBefore || isShyAfter(tokens, read);
}

/** "this one", "the only one", "per second": the word before tells that no number is meant; "only one" counts. */
function isShyAfter(tokens: Tokens, { from }: NumberRead): boolean {
  const before = tokens.isIn(from - 1, 'counting') ? from - 2 : from - 1;
  return tokens.entry(from)?.shy?.notAfter.has(tokens.word(before)) === true;
}

/** "one-year": a unit makes a number of any number word. */
function isHyphenedUnit(tokens: Tokens, { to }: NumberRead): boolean {
  return tokens.is(to, '-') && tokens.touches(to) && matchPhrase(tokens, to + 1, tokens.lexicon.units) !== undefined;
}

/** An article is a number before what reports count or a unit, after "only", before a divisor, and where no word follows. */
function countsOne(tokens: Tokens, read: NumberRead): boolean {
  const next = read.to;
  if (tokens.isIn(read.from - 1, 'counting') || goesOnCounting(tokens, read.from)) return true;
  if (tokens.kind(next) !== TOKEN.word) return tokens.kind(next) !== TOKEN.digits;
  if (tokens.isIn(next, 'casualties') || matchPhrase(tokens, next, tokens.lexicon.units) !== undefined) return true;
  return matchPhrase(tokens, next, tokens.lexicon.over) !== undefined;
}

/** "dos civiles y un patrullero", "trois soldats et un policier": an article that goes on with a count. */
function goesOnCounting(tokens: Tokens, article: number): boolean {
  if (!tokens.isIn(article - 1, 'joins') || tokens.kind(article + 1) !== TOKEN.word) return false;
  const number = article - COUNTED_TOKENS;
  const { cardinal, scale } = tokens.entry(number) ?? {};
  const isNumber = tokens.kind(number) === TOKEN.digits || (cardinal ?? 0) > 1 || scale !== undefined;
  return isNumber && tokens.kind(number + 1) === TOKEN.word && tokens.end(number) < tokens.start(number + 1);
}

/** The end of what makes an ordinal of digits: "7th", "7º", "7.ª", and "die 7. Brigade" where the language has it so. */
function pastOrdinalMark(tokens: Tokens, { from, to }: NumberRead): number | undefined {
  if (tokens.isIn(to, 'ordinalSuffixes') || ORDINAL_SIGNS.has(tokens.raw(to))) return to + 1;
  if (!tokens.is(to, '.')) return undefined;
  if (tokens.touches(to) && ORDINAL_SIGNS.has(tokens.raw(to + 1))) return to + 2;
  const mayBeDot = tokens.lexicon.source.ordinalSuffixes.includes('.') && tokens.isIn(from - 1, 'definites');
  return mayBeDot && !tokens.touches(to) && tokens.kind(to + 1) === TOKEN.word ? to + 1 : undefined;
}

/** An ordinal mark glued to digits. */
function withSuffix(tokens: Tokens, read: NumberRead): NumberRead {
  const isGlued = read.isPlainDigits && tokens.touches(read.to - 1);
  const to = isGlued ? pastOrdinalMark(tokens, read) : undefined;
  return to === undefined ? read : { ...read, to, isOrdinal: true, isPlainDigits: false };
}

function withLeadingDot(tokens: Tokens, read: NumberRead): NumberRead {
  const at = read.from - 1;
  const isDot = (tokens.is(at, '.') || tokens.is(at, ',')) && tokens.touches(at) && !tokens.touches(at - 1);
  if (!isDot || !read.isPlainDigits) return read;
  return { ...read, from: at, value: Number(`0.${tokens.raw(at + 1)}`), isPlainDigits: false };
}

function classified(tokens: Tokens, read: NumberRead): Reading {
  const found = classifyNumber(tokens, read);
  const { from, to, kind, unit } = found;
  const plain: Reading = { from, to, kind, value: applyFactor(read.value, found) };
  if (unit === undefined && !read.isApprox) return plain;
  return { ...plain, ...(unit !== undefined && { unit }), ...(read.isApprox && { qualifier: 'approx' }) };
}

/** The kinds that what stands before the first number gives to both. */
const LED_KINDS: ReadonlySet<string> = new Set(['money', 'age']);

function ranged(tokens: Tokens, read: NumberRead): Reading | undefined {
  const range = readRange(tokens, read);
  if (range === undefined) return undefined;
  const before = classifyNumber(tokens, range.first);
  const after = classifyNumber(tokens, range.second);
  const { kind, unit } = LED_KINDS.has(before.kind) && after.kind === 'cardinal' ? before : after;
  return {
    from: Math.min(before.from, range.first.from),
    to: after.to,
    kind,
    value: applyFactor(range.first.value, after),
    max: applyFactor(range.second.value, after),
    ...(unit !== undefined && { unit }),
  };
}

/** "7th Brigade", "Third Division", "41 Wing"; "five Frontier Corps men" are counted. */
function mayName(tokens: Tokens, read: NumberRead): boolean {
  return read.isOrdinal || (read.isPlainDigits && tokens.kind(read.to) === TOKEN.word);
}

/** "ساعتين": a unit that carries its number. */
function readDual(tokens: Tokens, at: number): Reading | undefined {
  const dual = tokens.entry(at)?.dual;
  return dual && { from: at, to: at + 1, kind: dual[0], value: 2, unit: dual[1] };
}

/** "1." or "2)" at the head of a line numbers what follows. */
function isListMark(tokens: Tokens, at: number): boolean {
  const opensLine = at === 0 || tokens.kind(at - 1) === TOKEN.newline;
  if (!opensLine || tokens.kind(at) !== TOKEN.digits || tokens.end(at) - tokens.start(at) > 3) return false;
  const isMark = (tokens.is(at + 1, '.') || tokens.is(at + 1, ')')) && tokens.touches(at) && !tokens.touches(at + 1);
  return isMark && tokens.kind(at + 2) === TOKEN.word;
}

/**
 * Reads a number with all that belongs to it: article, sign, unit, range, share.
 *
 * @param at - the token where the number begins; its article or sign may stand before it.
 */
export function readCounted(tokens: Tokens, at: number): Reading | undefined {
  if (isListMark(tokens, at)) return undefined;
  const bare = readNumber(tokens, at);
  if (bare === undefined) return readDual(tokens, at);
  const isShare = !isShyAfter(tokens, bare) && readShare(tokens, bare) !== undefined;
  if (!isShare && isShyAway(tokens, bare)) return undefined;
  const read = withSign(tokens, withArticle(tokens, withLeadingDot(tokens, withSuffix(tokens, bare))));
  const name = mayName(tokens, read) ? readUnitName(tokens, read) : undefined;
  if (name !== undefined) return name;
  const share = readShare(tokens, read);
  if (share !== undefined) return { from: read.from, to: share.to, kind: 'cardinal', value: share.value };
  return ranged(tokens, read) ?? classified(tokens, read);
}
