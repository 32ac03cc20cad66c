import { isDay, type DateParts } from './calendar.ts';
import type { DateRead } from './read-numeric-date.ts';
import { sumWords } from './sum-words.ts';
import { TOKEN, type Tokens } from './tokens.ts';

/** "the twenty-third to the twenty-fifth of May" is as far as a month stands from its day. */
const MONTH_REACH = 9;
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
const DASHES = new Set(['-', '–', '—']);
const JOINING = ['to', 'and', 'or'] as const;

interface Part {
  readonly to: number;
  readonly value: number;
}

/** A year in four digits, or (after an apostrophe) two. */
export function yearAt(tokens: Tokens, at: number): Part | undefined {
  if (tokens.kind(at) !== TOKEN.digits || tokens.end(at) - tokens.start(at) !== 4) return undefined;
  const value = Number(tokens.raw(at));
  const isLonger = (tokens.is(at + 1, '.') || tokens.is(at + 1, ',')) && tokens.touches(at) && tokens.touches(at + 1);
  const goesOn = isLonger && tokens.kind(at + 2) === TOKEN.digits;
  return value >= FIRST_YEAR && value <= LAST_YEAR && !goesOn ? { to: at + 1, value } : undefined;
}

const LAST_DAY = 31;

/** "the twenty-third", "the first". */
function dayInWords(tokens: Tokens, at: number): Part | undefined {
  const sum = tokens.entry(at) === undefined ? undefined : sumWords(tokens, at);
  if (sum === undefined || typeof sum.value !== 'number') return undefined;
  return sum.value >= 1 && sum.value <= LAST_DAY ? { to: sum.to, value: sum.value } : undefined;
}

/** What makes an ordinal of digits: a suffix, º, or the dot of "23. Mai". */
function hasOrdinalMark(tokens: Tokens, at: number): boolean {
  if (!tokens.touches(at)) return false;
  if (tokens.isIn(at + 1, 'ordinalSuffixes') || tokens.is(at + 1, 'º')) return true;
  return tokens.is(at + 1, '.') && (tokens.entry(at + 2)?.month !== undefined || joinsDays(tokens, at + 2));
}

/** What stands between two days: "20–21", "20 to 21", "20 and 21". */
function joinsDays(tokens: Tokens, at: number): boolean {
  return DASHES.has(tokens.raw(at)) || JOINING.some((name) => tokens.isIn(at, name));
}

/** A day of the month: 23, 23rd, 1er, 23., the twenty-third. */
export function dayAt(tokens: Tokens, at: number): Part | undefined {
  if (tokens.kind(at) === TOKEN.word) return dayInWords(tokens, at);
  if (tokens.kind(at) !== TOKEN.digits || tokens.end(at) - tokens.start(at) > 2) return undefined;
  const value = Number(tokens.raw(at));
  if (value < 1 || value > LAST_DAY) return undefined;
  return { to: hasOrdinalMark(tokens, at) ? at + 2 : at + 1, value };
}

function fillers(tokens: Tokens, at: number): number {
  return tokens.isIn(at, 'dateFillers') ? at + 1 : at;
}

/** A month, with the dot of its short form; a word that may be something else needs a capital. */
function monthAt(tokens: Tokens, at: number): Part | undefined {
  const value = tokens.entry(at)?.month;
  if (value === undefined) return undefined;
  const hasDot = tokens.is(at + 1, '.') && tokens.touches(at) && tokens.end(at) - tokens.start(at) <= 5;
  const isShort = hasDot && (tokens.kind(at + 2) === TOKEN.digits || tokens.raw(at + 2) === ',');
  const isLower = tokens.isIn(at, 'shyMonths') && /^\p{Ll}/u.test(tokens.raw(at));
  if (isLower && !isShort && !isMonthInLowerCase(tokens, at)) return undefined;
  return { to: isShort ? at + 2 : at + 1, value };
}

/**
 * "on 30 may", "may 30, 2015": before a year, and where a text writes no capitals, their absence says nothing; but "30 may have died" is no date.
 */
function isMonthInLowerCase(tokens: Tokens, at: number): boolean {
  if (yearAfter(tokens, at + 1) !== undefined) return true;
  if (tokens.hasCapitals()) return false;
  const isBesideDay = [at - 1, at + 1].some((beside) => tokens.kind(beside) === TOKEN.digits);
  const isLed = isBesideDay || tokens.isIn(at - 1, 'dateWords') || tokens.isIn(at - 1, 'ordinalSuffixes');
  return isLed && (tokens.kind(at + 1) !== TOKEN.word || tokens.isIn(at + 1, 'dateWords'));
}

/** The year after a date: ", 2025", "de 2025", "2025"; a number that counts something is none. */
function yearAfter(tokens: Tokens, at: number): Part | undefined {
  const comma = tokens.is(at, ',') ? at + 1 : at;
  return yearAt(tokens, fillers(tokens, comma));
}

function build(tokens: Tokens, from: number, to: number, parts: DateParts): DateRead {
  const year = yearAfter(tokens, to);
  if (year === undefined) return { from, to, parts };
  return { from, to: year.to, parts: { ...parts, year: year.value } };
}

function withLast(read: DateRead, last: number | undefined): DateRead {
  return last === undefined ? read : { ...read, last: { ...read.parts, day: last } };
}

/** "20–21", "20 to 21", "the 20th to the 21st" before or after a month. */
function secondDay(tokens: Tokens, first: Part): Part | undefined {
  const second = joinsDays(tokens, first.to) ? dayAt(tokens, fillers(tokens, first.to + 1)) : undefined;
  return second !== undefined && second.value > first.value ? second : undefined;
}

/** A quick look ahead: most numbers have no month near. */
function monthFollows(tokens: Tokens, at: number): boolean {
  for (let next = at + 1; next <= at + MONTH_REACH; next++) if (tokens.entry(next)?.month !== undefined) return true;
  return false;
}

/** "23 May 2025", "23rd of May", "1er mai", "20-21 June". */
export function readDayMonth(tokens: Tokens, at: number): DateRead | undefined {
  const first = monthFollows(tokens, at) ? dayAt(tokens, at) : undefined;
  if (first === undefined) return undefined;
  const alone = monthAt(tokens, fillers(tokens, fillers(tokens, first.to)));
  if (alone !== undefined) {
    return isDay(alone.value, first.value)
      ? build(tokens, at, alone.to, { month: alone.value, day: first.value })
      : undefined;
  }
  const second = secondDay(tokens, first);
  const month = second && monthAt(tokens, fillers(tokens, fillers(tokens, second.to)));
  if (second === undefined || month === undefined || !isDay(month.value, second.value)) return undefined;
  return withLast(build(tokens, at, month.to, { month: month.value, day: first.value }), second.value);
}

/** The day after a month, as English puts it: "May 23", "May 20–21", "May the 23rd". */
function dayAfterMonth(tokens: Tokens, from: number, month: Part): DateRead | undefined {
  if (tokens.lexicon.source.dayFirst) return undefined;
  const at = fillers(tokens, month.to);
  const day = tokens.kind(at) === TOKEN.digits ? dayAt(tokens, at) : undefined;
  if (day === undefined || !isDay(month.value, day.value)) return undefined;
  const second = secondDay(tokens, day);
  const last = second !== undefined && isDay(month.value, second.value) ? second : undefined;
  return withLast(build(tokens, from, (last ?? day).to, { month: month.value, day: day.value }), last?.value);
}

/** "May 23, 2025", "May 20-21", "Oct. 26", "May 2025". */
export function readMonthDay(tokens: Tokens, at: number): DateRead | undefined {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const withDay = dayAfterMonth(tokens, at, month);
  if (withDay !== undefined) return withDay;
  const year = yearAfter(tokens, month.to);
  return year && { from: at, to: year.to, parts: { month: month.value, year: year.value } };
}

/** "in May": a month by itself, only after a word that leads to dates. */
export function readMonth(tokens: Tokens, at: number): DateRead | undefined {
  const month = monthAt(tokens, at);
  if (month === undefined || !tokens.isIn(at - 1, 'dateWords')) return undefined;
  return { from: at, to: month.to, parts: { month: month.value } };
}
