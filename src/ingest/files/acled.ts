import { z } from 'zod';
import type { CodedEvent, IncomingReport } from '../../app/views.ts';
import { EVENT_TYPES } from '../../core/incident/incident.ts';
import { codedReport, countryOf, pointOf, toldKilled, type ToldFigure } from './coded-row.ts';
import { columns } from './columns.ts';

const rowSchema = z.object({
  event_id_cnty: columns.text,
  event_date: columns.day,
  time_precision: columns.count.pipe(z.int().min(1).max(3)),
  event_type: z.enum(EVENT_TYPES),
  sub_event_type: columns.text,
  actor1: columns.text,
  actor2: columns.optionalText,
  country: columns.text,
  admin1: columns.optionalText,
  location: columns.text,
  latitude: columns.degrees,
  longitude: columns.degrees,
  geo_precision: columns.count.pipe(z.int().min(1).max(3)),
  source: columns.optionalText,
  notes: columns.optionalText,
  fatalities: columns.count,
});
type Row = z.infer<typeof rowSchema>;

/** The columns without which a table is no ACLED export. */
export const ACLED_COLUMNS: readonly string[] = Object.keys(rowSchema.shape).filter(
  (name) => !['actor2', 'admin1', 'source', 'notes'].includes(name),
);

/** ACLED's precision of time (day, week, month) and of place (town, near a town, region) in UCDP's steps. */
const DATE_PRECISION: Readonly<Record<number, number>> = { 1: 1, 2: 3, 3: 4 };
const PLACE_PRECISION: Readonly<Record<number, number>> = { 1: 1, 2: 3, 3: 4 };

/**
 * Reads a row of an export of ACLED (Armed Conflict Location & Event Data).
 *
 * @see https://acleddata.com/acled-codebook for the columns. Its fatalities of 0 also mean that none were reported, so they are no claim.
 */
export function readAcled(values: unknown): z.ZodSafeParseResult<IncomingReport> {
  return rowSchema.transform(toReport).safeParse(values);
}

function toReport(row: Row): IncomingReport {
  const figures = row.fatalities === 0 ? [] : [toldKilled('Fatalities', row.fatalities, ESTIMATE)];
  const between = row.actor2 === undefined ? row.actor1 : `${row.actor1} – ${row.actor2}`;
  return codedReport({
    dataset: 'ACLED',
    title: `${row.sub_event_type}: ${row.location}, ${row.country}, ${row.event_date}`,
    notes: row.notes ?? '',
    told: [
      `${row.event_type}, ${row.sub_event_type}: ${between}.`,
      ...figures.map(({ sentence }) => sentence),
      ...(row.source === undefined ? [] : [`Sources: ${row.source}.`]),
    ],
    event: eventOf(row, figures),
  });
}

/** ACLED gives one conservative estimate, without saying whose. */
const ESTIMATE = { op: 'approx', category: 'unknown', people: 'people' } as const;

function eventOf(row: Row, figures: readonly ToldFigure[]): CodedEvent {
  const isOneSided = row.event_type === 'Violence against civilians';
  const second =
    row.actor2 === undefined ? [] : [{ name: row.actor2, role: isOneSided ? ('target' as const) : ('other' as const) }];
  return {
    id: row.event_id_cnty,
    type: row.event_type,
    subType: row.sub_event_type,
    time: {
      asReported: row.event_date,
      date: row.event_date,
      derived: false,
      precision: DATE_PRECISION[row.time_precision] ?? 1,
    },
    place: {
      name: row.location,
      aliases: [],
      ...(row.admin1 === undefined ? {} : { admin1: row.admin1 }),
      ...countryOf(row.country),
      ...pointOf(row.latitude, row.longitude),
      precision: PLACE_PRECISION[row.geo_precision] ?? 1,
    },
    actors: [{ name: row.actor1, role: isOneSided ? 'attacker' : 'other' }, ...second],
    figures: figures.map(({ figure }) => figure),
  };
}
