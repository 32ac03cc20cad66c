import type { IncidentRecord, TollRecord } from './incident-record.ts';

type Cell = string | number | boolean | undefined;
type Column = readonly [name: string, cell: (incident: IncidentRecord, toll: TollRecord | undefined) => Cell];

/** The columns, in order. */
const COLUMNS: readonly Column[] = [
  ['incident', ({ id }) => id],
  ['title', ({ title }) => title],
  ['status', ({ status }) => status],
  ['type', ({ type }) => type],
  ['sub_type', ({ subType }) => subType],
  ['date', ({ date }) => date],
  ['date_precision', ({ datePrecision }) => datePrecision],
  ['date_as_reported', ({ dateAsReported }) => dateAsReported],
  ['place', ({ place }) => place],
  ['admin1', ({ admin1 }) => admin1],
  ['country', ({ country }) => country],
  ['latitude', ({ latitude }) => latitude],
  ['longitude', ({ longitude }) => longitude],
  ['place_precision', ({ placePrecision }) => placePrecision],
  ['actors', ({ actors }) => actors.map(({ name, role }) => `${name} (${role})`).join('; ')],
  ['claimed_by', ({ claimedBy }) => claimedBy],
  ['metric', (_, toll) => toll?.metric],
  ['category', (_, toll) => toll?.category],
  ['low_op', (_, toll) => toll?.lowOp],
  ['low', (_, toll) => toll?.low],
  ['high_op', (_, toll) => toll?.highOp],
  ['high', (_, toll) => toll?.high],
  ['disputed', (_, toll) => toll?.disputed],
  ['toll_reports', (_, toll) => [...new Set(toll?.claims.map(({ report }) => report))].join('; ')],
  [
    'reports',
    ({ reports }) => reports.map(({ id, publisher, url }) => [publisher ?? id, url].join(' ').trim()).join('; '),
  ],
  ['created', ({ created }) => created],
  ['updated', ({ updated }) => updated],
];

/** The header line of the table. */
export const CSV_HEADER = COLUMNS.map(([name]) => name).join(',');

/** One line a toll line, since figures of different people are never added up; an incident without figures has one line. */
export function writeCsv(incident: IncidentRecord): string {
  const tolls = incident.toll.length === 0 ? [undefined] : incident.toll;
  return tolls.map((toll) => COLUMNS.map(([, cell]) => writeCell(cell(incident, toll))).join(',')).join('\r\n');
}

/** By RFC 4180. Words that a spreadsheet would run as a formula are kept words by an apostrophe. */
function writeCell(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
