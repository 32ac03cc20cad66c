import type { App } from '../app.ts';
import type { Reader } from '../reader.ts';
import type { IncidentCard } from '../views.ts';
import { toRecord, type IncidentRecord } from './incident-record.ts';
import { CSV_HEADER, writeCsv } from './write-csv.ts';

/** What incidents can be exported as. */
export const EXPORT_FORMATS = ['json', 'csv', 'geojson'] as const;
/** What incidents can be exported as: a JSON array, a table of toll lines, a GeoJSON FeatureCollection. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface Shape {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  readonly write: (incident: IncidentRecord) => string;
}

const SHAPES: Readonly<Record<ExportFormat, Shape>> = {
  json: { head: '[\n', between: ',\n', tail: '\n]\n', write: (incident) => JSON.stringify(incident) },
  csv: { head: `${CSV_HEADER}\r\n`, between: '\r\n', tail: '\r\n', write: writeCsv },
  geojson: {
    head: '{"type":"FeatureCollection","features":[\n',
    between: ',\n',
    tail: '\n]}\n',
    write: (incident) => JSON.stringify(toFeature(incident)),
  },
};

const PAGE = 25;

/** Every incident that a reader may see, newest first, as pieces of one document; a page of them is held at a time. */
export async function* exportIncidents(
  app: Pick<App, 'listIncidents'>,
  reader: Reader,
  format: ExportFormat,
): AsyncGenerator<string> {
  const { head, between, tail, write } = SHAPES[format];
  yield head;
  let isFirst = true;
  for await (const incident of readAll(app, reader)) {
    yield (isFirst ? '' : between) + write(incident);
    isFirst = false;
  }
  yield isFirst && format === 'csv' ? '' : tail;
}

/** One incident as a document of its own. */
export function exportCard(card: IncidentCard, format: ExportFormat): string {
  const { head, tail, write } = SHAPES[format];
  return head + write(toRecord(card)) + tail;
}

/** A report that comes in meanwhile moves its incident to the front: each is told once, and the front is looked at again. */
async function* readAll(app: Pick<App, 'listIncidents'>, reader: Reader): AsyncGenerator<IncidentRecord> {
  const told = new Set<string>();
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await app.listIncidents(reader, { limit: PAGE, offset });
    const fresh = page.cards.filter(({ incident }) => !told.has(incident.id));
    for (const card of fresh) {
      told.add(card.incident.id);
      yield toRecord(card);
    }
    total = page.total;
    if (offset + PAGE >= total && told.size < total && fresh.length > 0) offset = -PAGE;
  }
}

/** A place without a point is a feature without a geometry, as RFC 7946 has it. */
function toFeature(incident: IncidentRecord): object {
  const { id, latitude, longitude, ...properties } = incident;
  const geometry =
    latitude === undefined || longitude === undefined ? null : { type: 'Point', coordinates: [longitude, latitude] };
  return { type: 'Feature', id, geometry, properties };
}
