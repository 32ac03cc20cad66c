import type { Quantity } from '../quantity/quantity.ts';

/** What a date says, as far as it says it: months and days from 1, Monday is weekday 1. */
export interface DatePieces {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}

const ISO = /^(?:(?<year>\d{4})|-)(?:-(?<month>\d{2})|-)?(?:-(?<day>\d{2}))?(?:$|T)/u;
const WEEKDAY = /^-W-(?<weekday>[1-7])$/u;
const DAYS_A_WEEK = 7;

/** Reads an ISO 8601 date as far as it goes: "2025-05-23", "--05-23", "---23", "2025", "-W-7". */
export function readPieces(iso: string): DatePieces {
  const weekday = WEEKDAY.exec(iso)?.groups?.['weekday'];
  if (weekday !== undefined) return { weekday: Number(weekday) };
  const { year, month, day } = ISO.exec(iso)?.groups ?? {};
  return {
    ...(year !== undefined && { year: Number(year) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

/** What a date says once a publication date has resolved it. */
export function resolvedPieces({ value }: Pick<Quantity, 'value'>): DatePieces {
  return typeof value === 'string' ? readPieces(value) : {};
}

/** What a date says in so many words: "Sunday" says a weekday alone, whatever it resolves to. */
export function writtenPieces(quantity: Quantity): DatePieces {
  const { word } = quantity;
  return word?.startsWith('-') === true ? readPieces(word) : resolvedPieces(quantity);
}

/** The weekday of a full date; undefined for less. */
export function weekdayOf({ year, month, day, weekday }: DatePieces): number | undefined {
  if (weekday !== undefined) return weekday;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || DAYS_A_WEEK;
}

/** Whether everything that one date says in words stands in another one. */
export function isHeldBy(written: DatePieces, other: DatePieces): boolean {
  const keys = ['year', 'month', 'day'] as const;
  const sameDay = keys.every((key) => written[key] === undefined || written[key] === other[key]);
  return sameDay && (written.weekday === undefined || written.weekday === weekdayOf(other));
}

/** 02/06 read the other way round. */
export function swapDayAndMonth(pieces: DatePieces): DatePieces {
  const { month, day } = pieces;
  return month === undefined || day === undefined ? pieces : { ...pieces, month: day, day: month };
}
