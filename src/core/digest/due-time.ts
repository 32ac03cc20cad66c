/** When a channel reads its digest: wall-clock "HH:MM" (24 hours) in an IANA time zone. */
export interface LocalSchedule {
  readonly time: string;
  readonly zone: string;
}

/** One due digest: the local calendar date it is for, and the instant it is due (epoch milliseconds). */
export interface DueTime {
  /** YYYY-MM-DD in the schedule's zone. */
  readonly localDate: string;
  readonly dueMs: number;
}

/**
 * The instant at which a digest is due on a local date (YYYY-MM-DD), in epoch milliseconds. A wall-clock time that the clocks
 * skip in spring becomes the same distance after the gap; one that comes twice in autumn is due the first time.
 */
export function dueOn(schedule: LocalSchedule, localDate: string): number {
  return Temporal.PlainDate.from(localDate).toZonedDateTime({
    timeZone: schedule.zone,
    plainTime: Temporal.PlainTime.from(schedule.time),
  }).epochMilliseconds;
}

/** The newest digest that is due at or before `nowMs` (epoch milliseconds). */
export function lastDue(schedule: LocalSchedule, nowMs: number): DueTime {
  const today = dueAt(schedule, dateIn(schedule.zone, nowMs));
  return today.dueMs <= nowMs ? today : previousDue(schedule, today.localDate);
}

/** The first digest that is due after `nowMs` (epoch milliseconds). */
export function nextDue(schedule: LocalSchedule, nowMs: number): DueTime {
  const today = dueAt(schedule, dateIn(schedule.zone, nowMs));
  return today.dueMs > nowMs ? today : dueAt(schedule, Temporal.PlainDate.from(today.localDate).add({ days: 1 }));
}

/** The digest before the one of a local date (YYYY-MM-DD): what a digest covers starts there. */
export function previousDue(schedule: LocalSchedule, localDate: string): DueTime {
  return dueAt(schedule, Temporal.PlainDate.from(localDate).subtract({ days: 1 }));
}

/** The local calendar date in a zone at an instant (epoch milliseconds), YYYY-MM-DD. */
export function localDateIn(zone: string, nowMs: number): string {
  return dateIn(zone, nowMs).toString();
}

function dueAt(schedule: LocalSchedule, date: Temporal.PlainDate): DueTime {
  return { localDate: date.toString(), dueMs: dueOn(schedule, date.toString()) };
}

function dateIn(zone: string, nowMs: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(zone).toPlainDate();
}
