import { CURRENCY_CODES, CURRENCY_LETTERS, CURRENCY_SIGNS } from './currency-signs.ts';
import { exactValue } from './exact-value.ts';
import { matchPhrase, matchPhraseBack, type PhraseMatch } from './match-phrase.ts';
import type { UnitWord } from './lexicon.ts';
import type { QuantityKind } from './quantity.ts';
import type { NumberRead } from './read-number.ts';
import { TOKEN, type Tokens } from './tokens.ts';
import { UNIT_SYMBOLS } from './unit-symbols.ts';

/** What the words around a number make of it; `factor` multiplies it ("46m"). */
export interface Classified {
  readonly from: number;
  readonly to: number;
  readonly kind: QuantityKind;
  readonly unit?: string;
  readonly factor: number;
  /** Added after the factor: a half that stands after its unit. */
  readonly extra?: number;
}

type Look = (tokens: Tokens, read: NumberRead, plain: Classified) => Classified | undefined;

const PERCENT_SIGNS = new Set(['%', '﹪']);
const STANDS_APART = /^[kKM]$/u;
/** Greater numbers are no ages. */
const OLDEST = 120;
/** The longest short form of a multiplier: Mrd, bill. */
const SHORT_UNITS = 4;
const METRE: UnitWord = ['distance', 'm'];

/** Past a hyphen that touches both sides: "12-hour". */
function pastHyphen(tokens: Tokens, at: number): number {
  return tokens.is(at, '-') && tokens.kind(at + 1) === TOKEN.word ? at + 1 : at;
}

const percentAfter: Look = (tokens, read, plain) => {
  if (PERCENT_SIGNS.has(tokens.raw(plain.to))) return { ...plain, to: plain.to + 1, kind: 'percent' };
  // "half a percent"
  const at = read.isFraction && tokens.isIn(plain.to, 'articles') ? plain.to + 1 : pastHyphen(tokens, plain.to);
  const found = matchPhrase(tokens, at, tokens.lexicon.percent);
  return found && { ...plain, to: found.to, kind: 'percent' };
};

const percentBefore: Look = (tokens, _read, plain) => {
  const found = matchPhraseBack(tokens, plain.from - 1, tokens.lexicon.percentBefore);
  const before = tokens.entry((found?.from ?? 0) - 1);
  const isCounted = tokens.kind((found?.from ?? 0) - 1) === TOKEN.digits || before?.cardinal !== undefined;
  return found === undefined || isCounted ? undefined : { ...plain, from: found.from, kind: 'percent' };
};

/** The sign before a number: one symbol, "US$" as word and symbol, or letters and codes; with the token it begins at. */
function signBefore(tokens: Tokens, at: number): { from: number; unit: string } | undefined {
  const last = at - 1;
  const glued = tokens.kind(last) === TOKEN.symbol && tokens.kind(last - 1) === TOKEN.word && tokens.touches(last - 1);
  const long = glued ? CURRENCY_SIGNS.get(tokens.raw(last - 1) + tokens.raw(last)) : undefined;
  if (long !== undefined) return { from: last - 1, unit: long };
  const written = tokens.raw(last);
  const unit = CURRENCY_SIGNS.get(written) ?? (CURRENCY_CODES.has(written) ? written : undefined);
  return unit === undefined ? undefined : { from: last, unit };
}

const isMultiplierWord = (tokens: Tokens, at: number): boolean =>
  tokens.entry(at)?.scale !== undefined || tokens.lexicon.magnitudes.has(tokens.word(at));

/** Past the dot of a short multiplier: "2,3 Mrd. Euro". */
function pastShortDot(tokens: Tokens, at: number): number {
  const isShort = tokens.is(at, '.') && tokens.touches(at - 1) && isMultiplierWord(tokens, at - 1);
  return isShort && tokens.end(at - 1) - tokens.start(at - 1) <= SHORT_UNITS ? at + 1 : at;
}

function moneyAfter(tokens: Tokens, at: number): { to: number; unit: string } | undefined {
  const place = pastShortDot(tokens, pastHyphen(tokens, at));
  const phrase = matchPhrase(tokens, place, tokens.lexicon.currencies);
  if (phrase !== undefined) {
    const isWeight = matchPhrase(tokens, place, tokens.lexicon.units) !== undefined;
    return isWeight ? undefined : { to: phrase.to, unit: phrase.value };
  }
  const written = tokens.raw(place);
  const unit = CURRENCY_SIGNS.get(written) ?? (CURRENCY_CODES.has(written) ? written : undefined);
  return unit === undefined ? undefined : { to: place + 1, unit };
}

/** "46m", "1.2 bn", "30k": letters that multiply; one letter apart from its number only where it can be nothing else. */
function magnitudeAfter(
  tokens: Tokens,
  read: NumberRead,
  isMoney: boolean,
): { to: number; factor: number } | undefined {
  if (read.isOrdinal || read.scale > 1 || tokens.kind(read.to) !== TOKEN.word) return undefined;
  const written = tokens.raw(read.to);
  const factor = tokens.lexicon.magnitudes.get(written.toLowerCase());
  if (factor === undefined) return undefined;
  return isMoney || isMultiplier(tokens, read, written) ? { to: read.to + 1, factor } : undefined;
}

function isMultiplier(tokens: Tokens, read: NumberRead, written: string): boolean {
  if (UNIT_SYMBOLS.has(written)) return false;
  if (written === 'm') return !isMetres(tokens, read);
  return tokens.touches(read.to - 1) || written.length > 1 || STANDS_APART.test(written);
}

/** "46 m" is metres before "high" or "from", and where nothing else follows; before a noun it is a million. */
function isMetres(tokens: Tokens, read: NumberRead): boolean {
  const after = read.to + 1;
  if (tokens.kind(after) !== TOKEN.word) return true;
  return tokens.isIn(after, 'metreWords');
}

const money: Look = (tokens, read, plain) => {
  if (read.isOrdinal) return undefined;
  const sign = signBefore(tokens, plain.from) ?? letterBefore(tokens, read) ?? hashBefore(tokens, read);
  // "3 mi de reais": a currency behind it tells a multiplier from miles.
  const isMoney = sign !== undefined || moneyAfter(tokens, read.to + 1) !== undefined;
  const multiplied = magnitudeAfter(tokens, read, isMoney) ?? { to: plain.to, factor: 1 };
  const after = moneyAfter(tokens, multiplied.to);
  if (sign === undefined) return after && { ...plain, ...multiplied, ...after, kind: 'money' };
  const to = after?.unit === sign.unit ? after.to : multiplied.to;
  return { ...sign, to, kind: 'money', factor: multiplied.factor };
};

function letterBefore(tokens: Tokens, read: NumberRead): { from: number; unit: string } | undefined {
  const at = read.from - 1;
  const unit = tokens.touches(at) ? CURRENCY_LETTERS.get(tokens.raw(at)) : undefined;
  if (unit === undefined || tokens.touches(at - 1)) return undefined;
  return isAmount(tokens, read) ? { from: at, unit } : undefined;
}

/** "# 1m", "#10,000": British ASCII has the pound sign where others have the hash, and texts that went through it still show that. */
function hashBefore(tokens: Tokens, read: NumberRead): { from: number; unit: string } | undefined {
  const at = read.from - 1;
  return tokens.is(at, '#') && isAmount(tokens, read) ? { from: at, unit: 'GBP' } : undefined;
}

/** A number that no label has: grouped, multiplied or with decimals. */
function isAmount(tokens: Tokens, read: NumberRead): boolean {
  const isMultiplied = read.scale > 1 || magnitudeAfter(tokens, read, true) !== undefined;
  return !read.isPlainDigits || isMultiplied || read.to > read.from + 1;
}

const magnitude: Look = (tokens, read, plain) => {
  const found = magnitudeAfter(tokens, read, false);
  return found && { ...plain, ...found };
};

const unitAfter: Look = (tokens, read, plain) => {
  if (read.isOrdinal) return undefined;
  const at = pastHyphen(tokens, plain.to);
  const age = matchPhrase(tokens, at, tokens.lexicon.agesAfter);
  if (age !== undefined) return { ...plain, to: age.to, kind: 'age', unit: 'year' };
  const phrase = matchPhrase(tokens, at, tokens.lexicon.units);
  return phrase === undefined ? symbolAfter(tokens, plain, at) : withPhrase(tokens, read, plain, phrase);
};

/** A unit's symbol; in "in 2009 L'Aquila" stands an article that an apostrophe shortens. */
function symbolAt(tokens: Tokens, at: number): UnitWord | undefined {
  const isArticle = tokens.is(at + 1, "'") && tokens.touches(at) && tokens.kind(at + 2) === TOKEN.word;
  if (isArticle) return undefined;
  return tokens.raw(at) === 'm' ? METRE : UNIT_SYMBOLS.get(tokens.raw(at));
}

/** "km", "m²", "km/h": a unit that every language writes alike. */
function symbolAfter(tokens: Tokens, plain: Classified, at: number): Classified | undefined {
  const written = tokens.raw(at);
  const isSpeed = written === 'km' && tokens.is(at + 1, '/') && tokens.word(at + 2) === 'h';
  if (isSpeed) return { ...plain, to: at + 3, kind: 'measure', unit: 'km/h' };
  const long = tokens.touches(at) ? UNIT_SYMBOLS.get(written + tokens.raw(at + 1)) : undefined;
  if (long !== undefined) return { ...plain, to: at + 2, kind: long[0], unit: long[1] };
  const symbol = symbolAt(tokens, at);
  // "5-t" and "3-g" are no measures; "50-km" is a distance.
  if (symbol === undefined || (at > plain.to && symbol[0] === 'measure')) return undefined;
  return { ...plain, to: at + 1, kind: symbol[0], unit: symbol[1] };
}

/** "avait 71 ans", "un homme de 35 ans": years that are an age; "quatre heures et demie": a half after its unit. */
function withPhrase(tokens: Tokens, read: NumberRead, plain: Classified, phrase: PhraseMatch<UnitWord>): Classified {
  const [kind, unit] = phrase.value;
  const counted = withHalf(tokens, { ...plain, to: phrase.to, kind, unit });
  const mayBeAge = tokens.isIn(phrase.to - 1, 'ageYears') && Number(read.value) <= OLDEST;
  return mayBeAge && tellsAge(tokens, counted) ? { ...counted, kind: 'age' } : counted;
}

function tellsAge(tokens: Tokens, { from, to }: Classified): boolean {
  if (tokens.isIn(from - 1, 'ageVerbs')) return true;
  if (matchPhraseBack(tokens, from - 1, tokens.lexicon.agesBefore) !== undefined) return true;
  const isBetweenCommas = tokens.is(from - 1, ',') && tokens.is(to, ',');
  const isOfSomebody = tokens.isIn(from - 1, 'ageOf') && tokens.kind(from - 2) === TOKEN.word;
  return isBetweenCommas || (isOfSomebody && !tokens.isIn(from - 2, 'periods'));
}

function withHalf(tokens: Tokens, counted: Classified): Classified {
  if (!tokens.isIn(counted.to, 'joins')) return counted;
  const at = tokens.isIn(counted.to + 1, 'articles') ? counted.to + 2 : counted.to + 1;
  const fraction = tokens.entry(at)?.fraction ?? 1;
  return fraction < 1 ? { ...counted, to: at + 1, extra: fraction } : counted;
}

/** "aged 34", "Moussa, 35,", "a worker of 44". */
const ageBefore: Look = (tokens, read, plain) => {
  if (read.isOrdinal || typeof read.value !== 'number' || read.value > OLDEST) return undefined;
  const isAge =
    matchPhraseBack(tokens, plain.from - 1, tokens.lexicon.agesBefore) !== undefined ||
    (read.isPlainDigits && (isApposition(tokens, plain) || isOfPerson(tokens, plain)));
  return isAge ? { ...plain, kind: 'age', unit: 'year' } : undefined;
};

const isApposition = (tokens: Tokens, { from, to }: Classified): boolean =>
  tokens.is(from - 1, ',') && tokens.is(to, ',') && (isName(tokens, from - 2) || tokens.isIn(from - 2, 'persons'));

const isOfPerson = (tokens: Tokens, { from }: Classified): boolean =>
  tokens.isIn(from - 1, 'ageOf') && tokens.isIn(from - 2, 'persons');

/** A capitalised word that is no number, month or weekday. */
function isName(tokens: Tokens, at: number): boolean {
  const entry = tokens.entry(at);
  if (tokens.kind(at) !== TOKEN.word || entry?.month !== undefined || entry?.opens === true) return false;
  return /^\p{Lu}/u.test(tokens.raw(at));
}

const LOOKS: readonly Look[] = [percentAfter, money, magnitude, unitAfter, ageBefore, percentBefore];

/** Says what kind of quantity a number is, from what stands beside it. */
export function classifyNumber(tokens: Tokens, read: NumberRead): Classified {
  const kind = read.isOrdinal ? 'ordinal' : 'cardinal';
  const plain: Classified = { from: read.from, to: read.to, kind, factor: 1 };
  for (const look of LOOKS) {
    const found = look(tokens, read, plain);
    if (found !== undefined) return found;
  }
  return plain;
}

/** A value times the factor of its magnitude; decimal strings stay as they are. */
export function applyFactor(value: number | string, { factor, extra = 0 }: Classified): number | string {
  const isChanged = factor !== 1 || extra !== 0 || Math.abs(Number(value)) > Number.MAX_SAFE_INTEGER;
  return typeof value === 'number' && isChanged ? exactValue(value * factor + extra) : value;
}
