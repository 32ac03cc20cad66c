import { z } from 'zod';
import type { CodedEvent, IncomingReport } from '../../app/views.ts';
import type { Category } from '../../core/incident/claim.ts';
import { codedReport, countryOf, pointOf, toldKilled, type ToldFigure } from './coded-row.ts';
import { columns } from './columns.ts';

const rowSchema = z.object({
  id: columns.text,
  type_of_violence: columns.count,
  side_a: columns.text,
  side_b: columns.text,
  dyad_name: columns.optionalText,
  where_prec: columns.count.pipe(z.int().min(1).max(7)),
  where_coordinates: columns.text,
  adm_1: columns.optionalText,
  country: columns.text,
  latitude: columns.degrees,
  longitude: columns.degrees,
  date_prec: columns.count.pipe(z.int().min(1).max(5)),
  date_start: columns.day,
  date_end: columns.day,
  deaths_a: columns.count,
  deaths_b: columns.count,
  deaths_civilians: columns.count,
  best: columns.count,
  high: columns.count,
  low: columns.count,
  source_article: columns.optionalText,
});
type Row = z.infer<typeof rowSchema>;

/** The columns without which a table is no UCDP GED. */
export const UCDP_GED_COLUMNS: readonly string[] = Object.keys(rowSchema.shape).filter(
  (name) => !['dyad_name', 'adm_1', 'source_article'].includes(name),
);

/** One-sided violence: the side A kills civilians. */
const ONE_SIDED = 3;

/**
 * Reads a row of the Georeferenced Event Dataset of the Uppsala Conflict Data Program.
 *
 * @see https://ucdp.uu.se/downloads/ged/ged241.pdf for the columns; where_prec and date_prec are kept as they are.
 */
export function readUcdpGed(values: unknown): z.ZodSafeParseResult<IncomingReport> {
  return rowSchema.transform(toReport).safeParse(values);
}

function toReport(row: Row): IncomingReport {
  const figures = figuresOf(row);
  const between = row.dyad_name ?? `${row.side_a} – ${row.side_b}`;
  const area = row.adm_1 === undefined ? row.country : `${row.adm_1}, ${row.country}`;
  return codedReport({
    dataset: 'UCDP GED',
    title: `${between}: ${row.where_coordinates}, ${row.country}, ${row.date_start}`,
    notes: '',
    told: [
      `Side A: ${row.side_a}. Side B: ${row.side_b}.`,
      `Place: ${row.where_coordinates} (${area}). Date: ${periodOf(row)}.`,
      ...figures.map(({ sentence }) => sentence),
      ...(row.source_article === undefined ? [] : [`Sources: ${row.source_article}`]),
    ],
    event: eventOf(row, figures),
  });
}

function eventOf(row: Row, figures: readonly ToldFigure[]): CodedEvent {
  const isOneSided = row.type_of_violence === ONE_SIDED;
  return {
    id: row.id,
    type: isOneSided ? 'Violence against civilians' : 'Battles',
    time: { asReported: periodOf(row), date: row.date_start, derived: false, precision: row.date_prec },
    place: {
      ...placeNames(row.where_coordinates),
      ...(row.adm_1 === undefined ? {} : { admin1: row.adm_1 }),
      ...countryOf(row.country),
      ...pointOf(row.latitude, row.longitude),
      precision: row.where_prec,
    },
    actors: [
      { name: row.side_a, role: isOneSided ? 'attacker' : 'other' },
      { name: row.side_b, role: isOneSided ? 'target' : 'other' },
    ],
    figures: figures.map(({ figure }) => figure),
  };
}

/** UCDP adds what a place is: "Boulikessi town". */
function placeNames(written: string): { name: string; aliases: string[] } {
  const name = written.replace(/\s+(?:town|city|village)$/u, '');
  return { name, aliases: name === written ? [] : [written] };
}

function periodOf({ date_start: start, date_end: end }: Row): string {
  return start === end ? start : `${start} to ${end}`;
}

/** Low, best and high stay three claims of one source; deaths by side are told where there were any. */
function figuresOf(row: Row): ToldFigure[] {
  const all = { category: 'unknown', people: 'people' } as const;
  const isSure = row.low === row.high && row.low === row.best;
  const totals = isSure
    ? [toldKilled('Low, best and high estimate', row.best, { op: 'eq', ...all })]
    : [
        toldKilled('Low estimate', row.low, { op: 'ge', ...all }),
        toldKilled('Best estimate', row.best, { op: 'approx', ...all }),
        toldKilled('High estimate', row.high, { op: 'le', ...all }),
      ];
  const sides = [
    { label: `Of side A (${row.side_a})`, n: row.deaths_a, ...peopleOf(row.side_a) },
    { label: `Of side B (${row.side_b})`, n: row.deaths_b, ...peopleOf(row.side_b) },
    { label: 'Civilians', n: row.deaths_civilians, category: 'civilians' as const, people: 'civilians' },
  ];
  const told = sides
    .filter(({ n }) => n > 0)
    .map(({ label, n, ...who }) => toldKilled(label, n, { op: 'approx', ...who }));
  return [...totals, ...told];
}

function peopleOf(side: string): { category: Category; people: string } {
  if (side === 'Civilians') return { category: 'civilians', people: 'civilians' };
  return side.startsWith('Government of ')
    ? { category: 'soldiers', people: 'soldiers' }
    : { category: 'militants', people: 'fighters' };
}
