/** A date as far as a text gives it; months and days count from 1. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

const DAY_MS = 86_400_000;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const two = (value: number): string => String(value).padStart(2, '0');
const dayNumber = (iso: string): number => Math.floor(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
const isoOf = (days: number): string => new Date(days * DAY_MS).toISOString().slice(0, 10);

/** Whether a month has that day (29 February always counts). */
export function isDay(month: number, day: number): boolean {
  return day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** The calendar day of an ISO 8601 date or instant, as written there; nothing for anything else. */
export function dayOf(published: string | undefined): string | undefined {
  const day = published?.match(/^\d{4}-\d{2}-\d{2}/u)?.[0];
  return day !== undefined && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? day : undefined;
}

/** ISO 8601 as far as known: "2025-05-23", "2025-05", "--05-23", "---23", "--05", "2025". */
export function isoDate({ year, month, day }: DateParts): string {
  if (year !== undefined) {
    const head = String(year).padStart(4, '0');
    if (month === undefined) return head;
    return day === undefined ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
  }
  if (month === undefined) return `---${two(day ?? 0)}`;
  return day === undefined ? `--${two(month)}` : `--${two(month)}-${two(day)}`;
}

/** The years around one, itself first, in which a month has a day: for 29 February only leap years. */
function yearsWith(month: number, day: number, around: number): number[] {
  const near = [0, -1, 1, -2, 2, -3, 3, -4, 4, -8, 8].map((offset) => around + offset);
  return near.filter((year) => new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day);
}

/** The year that brings a month and day nearest to the day of publication; of two as near, the earlier one. */
export function nearestYear(month: number, day: number, published: string): number {
  const given = dayNumber(published);
  const distance = (year: number): number => Math.abs(dayNumber(isoDate({ year, month, day })) - given);
  const years = yearsWith(month, day, Number(published.slice(0, 4)));
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

/** The year of a month that a text names by itself: this year's or, where that lies ahead, last year's; turned round where `isAhead`. */
export function yearOfMonth(month: number, published: string, isAhead: boolean): number {
  const year = Number(published.slice(0, 4));
  const current = Number(published.slice(5, 7));
  if (isAhead) return month > current ? year : year + 1;
  return month > current ? year - 1 : year;
}

/** Where the words place a day from the day of publication. */
export type Direction = 'ahead' | 'behind' | 'near';

/**
 * The day that a weekday names in a report.
 *
 * @param weekday - 1 for Monday to 7 for Sunday.
 * @param direction - `near` is the day of publication or one of the six before it, `behind` one of the seven before it.
 */
export function resolveWeekday(weekday: number, published: string, direction: Direction): string {
  const base = dayNumber(published);
  const today = ((base + 3) % 7) + 1;
  const back = (today - weekday + 7) % 7;
  if (direction === 'ahead') return isoOf(base + (7 - back));
  return isoOf(base - (direction === 'behind' && back === 0 ? 7 : back));
}

/** The day `offset` days from a day. */
export function shiftDay(day: string, offset: number): string {
  return isoOf(dayNumber(day) + offset);
}
