import { isDay, type DateParts } from './calendar.ts';
import { TOKEN, type Tokens } from './tokens.ts';

/** A date among tokens; `isAmbiguous` where day and month could change places (02/06). */
export interface DateRead {
  readonly from: number;
  readonly to: number;
  readonly parts: DateParts;
  /** The last day (or year) of a range: "20–21 June", "2007-08". */
  readonly last?: DateParts;
  readonly weekday?: number;
  readonly isAmbiguous?: boolean;
}

const MARKS = new Set(['/', '.', '-']);
const CENTURY = 2000;

/** Up to three digit runs with one mark between them, all touching. */
function runsAt(tokens: Tokens, at: number): { runs: string[]; mark: string; to: number } | undefined {
  const mark = tokens.raw(at + 1);
  if (!MARKS.has(mark) || !tokens.touches(at)) return undefined;
  const runs = [tokens.raw(at)];
  let to = at + 1;
  while (
    runs.length < 4 &&
    tokens.is(to, mark) &&
    tokens.kind(to + 1) === TOKEN.digits &&
    tokens.touches(to - 1) &&
    tokens.touches(to)
  ) {
    runs.push(tokens.raw(to + 1));
    to += 2;
  }
  return { runs, mark, to };
}

function fullYear(digits: string): number | undefined {
  if (digits.length === 4) return Number(digits);
  return digits.length === 2 ? CENTURY + Number(digits) : undefined;
}

function dayMonth(
  tokens: Tokens,
  first: number,
  second: number,
  mark: string,
): { month: number; day: number; isAmbiguous: boolean } | undefined {
  const asDayFirst = isDay(second, first);
  const asMonthFirst = isDay(first, second);
  if (!asDayFirst && !asMonthFirst) return undefined;
  const isDayFirst = asDayFirst && (!asMonthFirst || tokens.lexicon.source.dayFirst || mark === '.');
  const isAmbiguous = asDayFirst && asMonthFirst && first !== second && !isDayFirst;
  return isDayFirst ? { month: second, day: first, isAmbiguous } : { month: first, day: second, isAmbiguous };
}

function yearFirst(year: string, month: string, day: string): DateParts | undefined {
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  return month.length <= 2 && day.length <= 2 && isDay(parts.month, parts.day) ? parts : undefined;
}

function threeRuns(tokens: Tokens, runs: readonly string[], mark: string): Omit<DateRead, 'from' | 'to'> | undefined {
  const [a = '', b = '', c = ''] = runs;
  if (a.length === 4) {
    const parts = yearFirst(a, b, c);
    return parts && { parts };
  }
  const year = fullYear(c);
  if (year === undefined || !isDayAndMonth(runs, mark)) return undefined;
  const read = dayMonth(tokens, Number(a), Number(b), mark);
  return read && { parts: { year, month: read.month, day: read.day }, isAmbiguous: read.isAmbiguous };
}

/** One or two digits each; a year of two digits needs both padded, or strokes, lest a version read as a date. */
function isDayAndMonth([a = '', b = '', c = '']: readonly string[], mark: string): boolean {
  return a.length <= 2 && b.length <= 2 && (c.length === 4 || mark === '/' || a.length + b.length === 4);
}

/** "02/06": two runs are a date only where a zero leads one of them; "3/4" is a fraction. */
function twoRuns(tokens: Tokens, runs: readonly string[], mark: string): Omit<DateRead, 'from' | 'to'> | undefined {
  const [a = '', b = ''] = runs;
  const isPadded = a.length === 2 && b.length === 2 && (a.startsWith('0') || b.startsWith('0'));
  if (mark !== '/' || !isPadded) return undefined;
  const read = dayMonth(tokens, Number(a), Number(b), mark);
  return read && { parts: { month: read.month, day: read.day }, isAmbiguous: read.isAmbiguous };
}

/** Reads 2025-05-23, 23/05/2025, 23.05.2025 and 02/06. */
export function readNumericDate(tokens: Tokens, at: number): DateRead | undefined {
  if (tokens.kind(at) !== TOKEN.digits || tokens.end(at) - tokens.start(at) > 4) return undefined;
  const found = runsAt(tokens, at);
  if (found === undefined) return undefined;
  const { runs, mark, to } = found;
  const read = runs.length === 3 ? threeRuns(tokens, runs, mark) : undefined;
  const short = runs.length === 2 ? twoRuns(tokens, runs, mark) : undefined;
  const parts = read ?? short;
  return parts && { from: at, to, ...parts };
}
