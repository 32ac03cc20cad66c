import { CURRENCY_CODES, CURRENCY_LETTERS, CURRENCY_SIGNS } from './currency-signs.ts';
import { matchPhrase, matchPhraseBack } from './match-phrase.ts';
import { readStrokeFraction } from './read-fraction.ts';
import { readDigits } from './read-digits.ts';
import type { NumberRead } from './read-number.ts';
import type { Reading } from './reading.ts';
import { TOKEN, type Tokens } from './tokens.ts';
import { UNIT_SYMBOLS } from './unit-symbols.ts';

const JOINTS = new Set(['-', '.', '/', '_', ':']);
/** What stands between "N" and its number: No. 8, nº 8, N.º 8. */
const LABEL_MARKS = new Set(['.', 'º', '°']);
const MAX_NAME_TOKENS = 24;
/** Capitalised words between an ordinal and its noun: "4th Armoured Infantry Brigade". */
const MAX_WORDS_BETWEEN = 3;
const UPPER = /^\p{Lu}/u;
const DECADE = /^\d{2}(\d{2})?$/u;

/** What a name's key leaves out: all but letters, digits, dots, and a stroke or colon that parts digits (9/11 is no 91/1). */
const NO_KEY = /[^\p{L}\p{N}./:]|[/:](?!\p{N})|(?<!\p{N})[/:]/gu;

/** The name's key: its letters and digits in lower case, so that AK-47 and ak47 compare equal. */
function keyOf(written: string): string {
  return written.toLowerCase().replaceAll(NO_KEY, '');
}

function nameOf(tokens: Tokens, from: number, to: number): Reading {
  const written = tokens.text.slice(tokens.start(from), tokens.end(to - 1));
  return { from, to, kind: 'name', value: null, word: keyOf(written) };
}

/** The end of a name that goes on after token `at`: letters, digits, and joints that lead to a part with digits. */
function endOfName(tokens: Tokens, at: number): number {
  let last = at;
  while (last - at < MAX_NAME_TOKENS && tokens.touches(last)) {
    const next = last + 1;
    const kind = tokens.kind(next);
    if (kind === TOKEN.word && (tokens.raw(next) === 's' || tokens.raw(next - 1) === '-')) break;
    if (kind === TOKEN.word || kind === TOKEN.digits) last = next;
    else if (JOINTS.has(tokens.raw(next)) && tokens.touches(next) && leadsToDigits(tokens, next + 1)) last = next + 1;
    else break;
  }
  return last + 1;
}

function leadsToDigits(tokens: Tokens, at: number): boolean {
  if (tokens.kind(at) === TOKEN.digits) return true;
  return tokens.kind(at) === TOKEN.word && tokens.touches(at) && tokens.kind(at + 1) === TOKEN.digits;
}

/** Where the letters before digits begin: "M23", "AK-47", "CVE-2025"; of lower-case words before a hyphen only those that names begin with ("covid-19"). */
function lettersBefore(tokens: Tokens, at: number): number | undefined {
  if (!tokens.touches(at - 1)) return undefined;
  if (tokens.kind(at - 1) === TOKEN.word) return at - 1;
  const isHyphened = tokens.is(at - 1, '-') && tokens.touches(at - 2);
  return isHyphened && mayLeadName(tokens, at - 2) ? at - 2 : undefined;
}

function mayLeadName(tokens: Tokens, at: number): boolean {
  const { month, cardinal } = tokens.entry(at) ?? {};
  const isDay = matchPhrase(tokens, at, tokens.lexicon.weekdays) !== undefined;
  const isLabel = UPPER.test(tokens.raw(at)) || matchPhraseBack(tokens, at, tokens.lexicon.namesBefore) !== undefined;
  return isLabel && !isDay && month === undefined && cardinal === undefined;
}

function isMoneyLetters(tokens: Tokens, start: number, at: number): boolean {
  const letters = tokens.raw(start);
  if (start !== at - 1) return false;
  if (CURRENCY_SIGNS.has(letters) || CURRENCY_CODES.has(letters)) return true;
  const read = readDigits(tokens, at);
  const after = read?.to ?? at + 1;
  const multiplied = tokens.touches(after - 1) && tokens.lexicon.magnitudes.has(tokens.word(after));
  return CURRENCY_LETTERS.has(letters) && (multiplied || read?.isGrouped === true);
}

/** "M23", "AK-47", "7.62mm", "4x4", "192.168.1.1". */
function gluedName(tokens: Tokens, at: number): Reading | undefined {
  const start = lettersBefore(tokens, at);
  if (start !== undefined && !isPrefixed(tokens, start) && !isMoneyLetters(tokens, start, at)) {
    return nameOf(tokens, start, endOfName(tokens, at));
  }
  return calibre(tokens, at) ?? digitsFirst(tokens, at) ?? dotted(tokens, at);
}

/** Letters that the language writes onto digits, as in ال١٩٢, make no name. */
function isPrefixed(tokens: Tokens, start: number): boolean {
  return tokens.lexicon.source.prefixes.includes(tokens.raw(start));
}

function calibre(tokens: Tokens, at: number): Reading | undefined {
  const read = readDigits(tokens, at);
  if (read === undefined) return undefined;
  const unit = tokens.is(read.to, '-') ? read.to + 1 : read.to;
  if (tokens.raw(unit) !== 'mm') return undefined;
  // "50mm of rain": what is measured follows.
  const isGlued = tokens.touches(read.to - 1) && !tokens.isIn(unit + 1, 'ageOf');
  return isGlued || tokens.isIn(unit + 1, 'weapons') ? nameOf(tokens, at, unit + 1) : undefined;
}

/** Letters glued after digits: a unit, an ordinal, a multiplier, a time and a decade are none of a name's. */
function digitsFirst(tokens: Tokens, at: number): Reading | undefined {
  const next = at + 1;
  if (!tokens.touches(at) || tokens.kind(next) !== TOKEN.word || tokens.touches(at - 1)) return undefined;
  return isKnownEnding(tokens, next) ? undefined : nameOf(tokens, at, endOfName(tokens, at));
}

function isKnownEnding(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  if (word === 's') return DECADE.test(tokens.raw(at - 1));
  if (word === 'x') return tokens.raw(at + 1) === '10';
  if (word === 'm' || word === 'e' || tokens.entry(at) !== undefined) return true;
  return isUnitEnding(tokens, at, word);
}

function isUnitEnding(tokens: Tokens, at: number, word: string): boolean {
  const written = tokens.raw(at);
  const { lexicon } = tokens;
  if (UNIT_SYMBOLS.has(written) || CURRENCY_CODES.has(written) || lexicon.magnitudes.has(word)) return true;
  if (tokens.isIn(at, 'ordinalSuffixes') || tokens.isIn(at, 'hours')) return true;
  const phrases = [lexicon.units, lexicon.currencies, lexicon.percent, lexicon.after, lexicon.halfDays];
  return phrases.some((phrase) => matchPhrase<unknown>(tokens, at, phrase) !== undefined);
}

/** Addresses and versions: three runs or more with dots between them that no convention of numbers explains. */
function dotted(tokens: Tokens, at: number): Reading | undefined {
  const read = readDigits(tokens, at);
  if (read === undefined) return undefined;
  const dotAfter =
    (tokens.is(read.to, '.') || tokens.is(read.to, '/')) && tokens.touches(read.to - 1) && tokens.touches(read.to);
  if (!dotAfter || tokens.kind(read.to + 1) !== TOKEN.digits) return undefined;
  const isVersion = !read.isInteger && tokens.is(read.to, '.');
  const isPair = read.isInteger && tokens.is(read.to, '/') && readStrokeFraction(tokens, at) === undefined;
  return isVersion || isPair ? nameOf(tokens, at, endOfName(tokens, at)) : undefined;
}

/** "No. 8", "#8", "number 8". */
function numbered(tokens: Tokens, at: number): Reading | undefined {
  if (readDigits(tokens, at)?.isGrouped === true) return undefined;
  if (tokens.is(at - 1, '#') && tokens.touches(at - 1)) return nameOf(tokens, at - 1, at + 1);
  let label = at - 1;
  while (LABEL_MARKS.has(tokens.raw(label)) && tokens.touches(label - 1)) label--;
  const hasMark = label < at - 1 || LABEL_MARKS.has(tokens.raw(label).slice(-1));
  if (!tokens.isIn(label, 'labels') || (!hasMark && tokens.word(label).length <= 2)) return undefined;
  return nameOf(tokens, label, at + 1);
}

/** "Route 4", "Boeing 737", "Article 5": a capital, and nothing after the number that it counts. */
function labelled(tokens: Tokens, at: number): Reading | undefined {
  const read = readDigits(tokens, at);
  if (read === undefined || !read.isInteger || read.isGrouped) return undefined;
  const before = matchPhraseBack(tokens, at - 1, tokens.lexicon.namesBefore);
  if (before === undefined || !UPPER.test(tokens.raw(before.from)) || countsThings(tokens, read.to)) return undefined;
  return nameOf(tokens, before.from, endOfName(tokens, at));
}

/** A unit, a multiplier or a percent sign after the number: then it is no label. */
function countsThings(tokens: Tokens, at: number): boolean {
  if (tokens.is(at, '%') || tokens.entry(at)?.scale !== undefined || UNIT_SYMBOLS.has(tokens.raw(at))) return true;
  return matchPhrase(tokens, at, tokens.lexicon.units) !== undefined;
}

/**
 * "7th Brigade", "41 Wing", "Third Division": a number before a capitalised noun that such names end in.
 *
 * @param read - the number; only after an ordinal may other capitalised words stand before the noun.
 */
export function readUnitName(tokens: Tokens, { from, to, isOrdinal }: NumberRead): Reading | undefined {
  const last = isOrdinal ? to + MAX_WORDS_BETWEEN : to;
  for (let at = to; at <= last; at++) {
    if (tokens.kind(at) !== TOKEN.word || !UPPER.test(tokens.raw(at))) return undefined;
    if (tokens.isIn(at, 'namesAfter')) return nameOf(tokens, from, at + 1);
  }
  return undefined;
}

/** Reads a name that holds digits, at a digits token inside it. */
export function readName(tokens: Tokens, at: number): Reading | undefined {
  if (tokens.kind(at) !== TOKEN.digits) return undefined;
  return gluedName(tokens, at) ?? numbered(tokens, at) ?? labelled(tokens, at);
}
