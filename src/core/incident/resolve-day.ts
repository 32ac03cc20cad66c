const DAY_MS = 86_400_000;

/**
 * The calendar date of a weekday that a report names: the nearest such day up to the day of publication, since news tell what was.
 *
 * @param weekday - 0 is Sunday.
 * @param published - ISO 8601 date or instant; its own calendar date counts, in the offset that it is written in.
 * @returns YYYY-MM-DD, or undefined when `published` holds no date.
 */
export function resolveWeekday(weekday: number, published: string): string | undefined {
  const day = calendarDay(published);
  if (day === undefined) return undefined;
  const back = (new Date(day).getUTCDay() - weekday + 7) % 7;
  return toDate(day - back * DAY_MS);
}

/** The date some days before publication; 0 is the day itself. */
export function daysBefore(days: number, published: string): string | undefined {
  const day = calendarDay(published);
  return day === undefined ? undefined : toDate(day - days * DAY_MS);
}

/** How many days lie between two dates or instants (absolute); undefined when one of them is no date. */
export function daysApart(a: string | undefined, b: string | undefined): number | undefined {
  const [x, y] = [a, b].map((one) => (one === undefined ? undefined : calendarDay(one)));
  return x === undefined || y === undefined ? undefined : Math.abs(x - y) / DAY_MS;
}

function calendarDay(iso: string): number | undefined {
  const day = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day) ? undefined : day;
}

function toDate(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
