import type { TimestampStyle } from './node.ts';

const FORMATS: Readonly<Record<Exclude<TimestampStyle, 'R'>, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { year: 'numeric', month: '2-digit', day: '2-digit' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** How a reader's time is written. */
export interface ReaderClock {
  /** Seconds since 1970. */
  readonly nowSeconds: number;
  /** BCP 47; the reader's own when undefined. */
  readonly locale?: string | undefined;
  /** IANA zone; the reader's own when undefined. */
  readonly timeZone?: string | undefined;
}

/** Writes a timestamp in one of Discord's styles; a time that no calendar holds is written as its number. */
export function formatTimestamp(seconds: number, style: TimestampStyle, clock: ReaderClock): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return String(seconds);
  if (style === 'R') return formatRelative(seconds - clock.nowSeconds, clock.locale);
  return new Intl.DateTimeFormat(clock.locale, { ...FORMATS[style], timeZone: clock.timeZone }).format(date);
}

/** Rounds like Discord: 23 hours and 50 minutes are a day, 90 seconds are two minutes. */
function formatRelative(difference: number, locale: string | undefined): string {
  const length = Math.abs(difference);
  const reaches = (size: number, smaller: number): boolean =>
    Math.max(length, Math.round(length / smaller) * smaller) >= size;
  const [unit, size] = UNITS.find(([, size], at) => reaches(size, UNITS[at + 1]?.[1] ?? 1)) ?? ['second', 1];
  const count = Math.sign(difference) * Math.round(length / size);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(count, unit);
}
