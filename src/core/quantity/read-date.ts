import {
  dayOf,
  isoDate,
  nearestYear,
  resolveWeekday,
  shiftDay,
  yearOfMonth,
  type DateParts,
  type Direction,
} from './calendar.ts';
import { matchPhrase } from './match-phrase.ts';
import type { Reading } from './reading.ts';
import { readNumericDate, type DateRead } from './read-numeric-date.ts';
import { dayAt, readDayMonth, readMonth, readMonthDay, yearAt } from './read-written-date.ts';
import { TOKEN, type Tokens } from './tokens.ts';

const DASHES = new Set(['-', '–', '/']);
const LONGEST_SHORT_WEEKDAY = 4;

/** "Friday 23 May", "Friday, May 23", "vendredi 23 mai"; a weekday alone otherwise. */
function readWeekday(tokens: Tokens, at: number): DateRead | undefined {
  const found = tokens.entry(at)?.opens === true ? matchPhrase(tokens, at, tokens.lexicon.weekdays) : undefined;
  if (found === undefined) return undefined;
  const { to, value: weekday } = found;
  const date = dateAfterWeekday(tokens, to);
  if (date !== undefined) return { ...date, from: at, weekday };
  const isShort = tokens.end(at) - tokens.start(at) <= LONGEST_SHORT_WEEKDAY;
  return isShort && to === at + 1 ? undefined : { from: at, to, parts: {}, weekday };
}

function dateAfterWeekday(tokens: Tokens, at: number): DateRead | undefined {
  let next = at;
  if (tokens.is(next, ',') || tokens.is(next, '.')) next++;
  if (tokens.isIn(next, 'dateFillers')) next++;
  const written = readDayMonth(tokens, next) ?? readMonthDay(tokens, next);
  return written ?? (next > at ? undefined : readNumericDate(tokens, next));
}

/** Where the second of two years stands: behind a dash that touches both, or behind the double one of plain type. */
function afterDash(tokens: Tokens, at: number): number | undefined {
  if (!DASHES.has(tokens.raw(at))) return undefined;
  if (tokens.is(at, '-') && tokens.is(at + 1, '-') && tokens.touches(at)) return at + 2;
  return tokens.touches(at - 1) && tokens.touches(at) ? at + 1 : undefined;
}

/** "2007-08", "2019–2021", "2007 -- 11": years of a range. */
function yearRange(tokens: Tokens, at: number, year: number): DateRead | undefined {
  const second = afterDash(tokens, at + 1);
  const digits = second !== undefined && tokens.kind(second) === TOKEN.digits ? tokens.raw(second) : '';
  const isShort = digits.length === 2;
  const last = isShort ? year - (year % 100) + Number(digits) : Number(digits);
  if (second === undefined || (!isShort && digits.length !== 4) || last <= year || (isShort && last - year > 12))
    return undefined;
  return { from: at, to: second + 1, parts: { year }, last: { year: last } };
}

/** "the 1990s", "die 1990er": ten years. */
function readDecade(tokens: Tokens, at: number, year: number): DateRead | undefined {
  const isDecade = year % 10 === 0 && tokens.touches(at) && tokens.isIn(at + 1, 'decades') && !tokens.touches(at - 1);
  return isDecade ? { from: at, to: at + 2, parts: { year }, last: { year: year + 9 } } : undefined;
}

/** A year by itself: after a word that leads to dates, or where nothing follows that it could count. */
function readYear(tokens: Tokens, at: number): DateRead | undefined {
  const year = yearAt(tokens, at);
  if (year === undefined || year.value < 1800 || year.value > 2100) return undefined;
  const decade = readDecade(tokens, at, year.value);
  if (decade !== undefined) return decade;
  if (isTouched(tokens, at)) return undefined;
  const range = yearRange(tokens, at, year.value);
  if (range !== undefined) return range;
  const isLed = tokens.isIn(at - 1, 'dateWords') || (tokens.is(at - 1, '(') && tokens.is(at + 1, ')'));
  return isLed ? { from: at, to: at + 1, parts: { year: year.value } } : undefined;
}

function isTouched(tokens: Tokens, at: number): boolean {
  const before = tokens.touches(at - 1) && tokens.kind(at - 1) !== TOKEN.symbol;
  return before || (tokens.touches(at) && tokens.kind(at + 1) === TOKEN.word);
}

/** "on the 23rd": a day whose month the text leaves out. */
function readBareDay(tokens: Tokens, at: number): DateRead | undefined {
  const isLed = tokens.isIn(at - 1, 'dateFillers') && tokens.isIn(at - 2, 'dateWords');
  const day = isLed && tokens.kind(at) === TOKEN.digits ? dayAt(tokens, at) : undefined;
  if (day?.to !== at + 2) return undefined;
  const counts = tokens.kind(day.to) === TOKEN.word && !tokens.isIn(day.to, 'dateWords');
  return counts ? undefined : { from: at, to: day.to, parts: { day: day.value } };
}

type DateReader = (tokens: Tokens, at: number) => DateRead | undefined;

const DIGIT_READERS: readonly DateReader[] = [readNumericDate, readDayMonth, readBareDay, readYear];
const WORD_READERS: readonly DateReader[] = [readWeekday, readDayMonth, readMonthDay, readMonth];

/** "next Friday", "vendredi prochain"; "last Friday", "vendredi dernier". */
function directionOf(tokens: Tokens, { from, to }: DateRead): Direction {
  const beside = (name: 'ahead' | 'behind'): boolean => tokens.isIn(from - 1, name) || tokens.isIn(to, name);
  if (beside('ahead')) return 'ahead';
  return beside('behind') ? 'behind' : 'near';
}

function resolve(parts: DateParts, published: string | undefined, direction: Direction): DateParts {
  const { year, month, day } = parts;
  if (year !== undefined || month === undefined || published === undefined) return parts;
  if (day === undefined) return { ...parts, year: yearOfMonth(month, published, direction === 'ahead') };
  return { ...parts, year: nearestYear(month, day, published) };
}

function finish(tokens: Tokens, read: DateRead, published: string | undefined): Reading {
  const { from, to, parts, last, weekday } = read;
  const direction = directionOf(tokens, read);
  if (weekday !== undefined && parts.month === undefined) {
    const value = published === undefined ? `-W-${weekday}` : resolveWeekday(weekday, published, direction);
    return { from, to, kind: 'date', value, word: `-W-${weekday}` };
  }
  const written = isoDate(parts);
  const value = isoDate(resolve(parts, published, direction));
  const max = last && isoDate(resolve(last, published, direction));
  const derived = value === written ? undefined : written;
  const word = read.isAmbiguous ? 'ambiguous' : derived;
  return { from, to, kind: 'date', value, ...(max !== undefined && { max }), ...(word !== undefined && { word }) };
}

function readRelativeDay(tokens: Tokens, at: number, published: string | undefined): Reading | undefined {
  const found = tokens.entry(at)?.opens === true ? matchPhrase(tokens, at, tokens.lexicon.relativeDays) : undefined;
  if (found === undefined) return undefined;
  const { to, value: offset } = found;
  const value = published === undefined ? null : shiftDay(published, offset);
  return { from: at, to, kind: 'date', value, word: `day${offset < 0 ? '' : '+'}${offset}` };
}

/**
 * Reads a date: numeric, written out, a weekday, a month, a year, yesterday.
 *
 * @param published - ISO 8601; resolves weekdays, relative days and missing years. What was written then stands in `word`.
 */
export function readDate(tokens: Tokens, at: number, published: string | undefined): Reading | undefined {
  const day = dayOf(published);
  for (const reader of tokens.kind(at) === TOKEN.digits ? DIGIT_READERS : WORD_READERS) {
    const read = reader(tokens, at);
    if (read !== undefined) return finish(tokens, read, day);
  }
  return readRelativeDay(tokens, at, day);
}
