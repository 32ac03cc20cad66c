import type { LocalSchedule } from './due-time.ts';

/** What became of a time and a zone as a person typed them. */
export type ScheduleReading =
  | { readonly kind: 'read'; readonly schedule: LocalSchedule }
  | { readonly kind: 'bad-time' }
  | { readonly kind: 'bad-zone'; readonly suggestions: readonly string[] };

const CLOCK_TIME = /^([01]?\d|2[0-3])[:.h]([0-5]\d)$|^([01]\d|2[0-3])([0-5]\d)$/u;
const MAX_SUGGESTIONS = 5;
const NO_MATCH = 3;

/** Reads "7:30", "07:30" or "0730" and an IANA zone in any case; a zone that is unknown comes with the nearest known ones. */
export function readSchedule(time: string, zone: string): ScheduleReading {
  const clock = CLOCK_TIME.exec(time.trim());
  if (clock === null) return { kind: 'bad-time' };
  const known = canonicalZone(zone.trim());
  if (known === undefined) return { kind: 'bad-zone', suggestions: suggestZones(zone) };
  const [hour, minute] = [clock[1] ?? clock[3] ?? '', clock[2] ?? clock[4] ?? ''];
  return { kind: 'read', schedule: { time: `${hour.padStart(2, '0')}:${minute}`, zone: known } };
}

function canonicalZone(zone: string): string | undefined {
  if (zone === '' || /^[+-]/u.test(zone)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** The IANA zones whose name holds what was typed ("new york" finds America/New_York); those that begin a part with it first. */
export function suggestZones(typed: string, limit: number = MAX_SUGGESTIONS): string[] {
  const wanted = fold(typed);
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]
    .map((zone) => ({ zone, rank: rankOf(fold(zone), wanted) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ zone }) => zone);
}

function rankOf(zone: string, wanted: string): number {
  if (zone.startsWith(wanted)) return 0;
  if (zone.split('/').some((part) => part.startsWith(wanted))) return 1;
  return zone.includes(wanted) ? 2 : NO_MATCH;
}

function fold(zone: string): string {
  return zone
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/gu, '_');
}
