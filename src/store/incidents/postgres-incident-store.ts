import { sql } from 'kysely';
import type { IncidentFile, IncidentStore } from '../../app/ports.ts';
import { ownerOf } from '../../app/reader.ts';
import { correctIncident } from '../../core/incident/correct-incident.ts';
import type { Incident } from '../../core/incident/incident.ts';
import type { OwnedRows, OwnedTransaction } from '../database/owned-rows.ts';
import { readCorrections } from './correction-rows.ts';
import { readCandidates } from './read-candidates.ts';
import { readByIds, readFiles, readIncidents } from './read-files.ts';
import { searchIncidents } from './search-incidents.ts';
import { writeArrival } from './write-arrival.ts';

/** Incidents, reports, sentences and claims in PostgreSQL. */
export function postgresIncidentStore(rows: OwnedRows): IncidentStore {
  return {
    list: async (reader, page) => await rows.as(ownerOf(reader), async (tx) => await listNewest(tx, page)),
    count: async (reader) => await rows.as(ownerOf(reader), countAll),
    get: async (reader, id) =>
      (
        await rows.as(ownerOf(reader), async (tx) => await readCorrected(tx, [...(await readByIds(tx, [id])).values()]))
      )[0]?.(),
    search: async (reader, words, limit) =>
      await rows.as(ownerOf(reader), async (tx) => await searchIncidents(tx, words, limit)),
    hasReport: async (owner, hash) => await rows.as(owner, async (tx) => await hasReport(tx, hash)),
    candidatesFor: async (owner, report, limit) =>
      await rows.as(owner, async (tx) => await readCandidates(tx, report, limit)),
    store: async (arrival) => await rows.as(arrival.report.owner, async (tx) => await writeArrival(tx, arrival)),
    changedBetween: async (reader, from, until) =>
      (await rows.as(ownerOf(reader), async (tx) => await readCorrected(tx, await listChanged(tx, from, until)))).map(
        (correct) => correct(),
      ),
  };
}

/** The incidents as their corrections leave them. To work that out takes no connection: it is left for after the transaction. */
async function readCorrected(tx: OwnedTransaction, incidents: readonly Incident[]): Promise<(() => IncidentFile)[]> {
  const [files, corrections] = await Promise.all([
    readFiles(tx, incidents),
    readCorrections(
      tx,
      incidents.flatMap(({ reportIds }) => reportIds),
    ),
  ]);
  return files.map((file) => () => correctIncident(file, corrections));
}

const newestFirst = (a: Incident, b: Incident): number => b.updated.localeCompare(a.updated) || (a.id < b.id ? 1 : -1);

/** True of an incident that was not merged into another, as nearly all are. */
const STANDS_FOR_ITSELF = sql`(
  not exists (select from sitrep.forwards where from_id = incidents.id or to_id = incidents.id)
  or (sitrep.incident_group(incidents.id))[1] = incidents.id)`;

/** The newest public rows and the newest of the guild's own, each along its index; what lies over what is sorted out among these. */
async function listNewest(
  tx: OwnedTransaction,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<Incident[]> {
  const { rows } = await sql<{ id: string }>`
    (select id from sitrep.incidents where guild_id = 'public' and ${STANDS_FOR_ITSELF} order by updated desc, id desc limit ${limit + offset})
    union
    (select id from sitrep.incidents where guild_id = nullif(current_setting('sitrep.owner', true), 'public')
     and ${STANDS_FOR_ITSELF} order by updated desc, id desc limit ${limit + offset})`.execute(tx);
  const found = await readIncidents(
    tx,
    rows.map(({ id }) => id),
  );
  return found.toSorted(newestFirst).slice(offset, offset + limit);
}

async function listChanged(tx: OwnedTransaction, from: Date, until: Date): Promise<Incident[]> {
  const [rows, corrected] = await Promise.all([
    tx.selectFrom('sitrep.incidents').select('id').where('updated', '>=', from.toISOString()).execute(),
    listCorrected(tx, from, until),
  ]);
  const found = await readByIds(tx, [...new Set([...rows.map(({ id }) => id), ...corrected])]);
  const isIn = ([id, { updated }]: readonly [string, Incident]): boolean =>
    corrected.has(id) || Date.parse(updated) < until.getTime();
  const changed = [...found].filter(isIn).map(([, incident]) => [incident.id, incident] as const);
  return [...new Map(changed).values()].toSorted(newestFirst);
}

/** The incidents of the reports that somebody corrected in the period. */
async function listCorrected(tx: OwnedTransaction, from: Date, until: Date): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('sitrep.corrections')
    .innerJoin('sitrep.placed_reports', 'sitrep.placed_reports.report_id', 'sitrep.corrections.report_id')
    .select('sitrep.placed_reports.incident_id as id')
    .where('sitrep.corrections.changed', '>=', from.toISOString())
    .where('sitrep.corrections.changed', '<', until.toISOString())
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Every incident once, without those that were merged into another or whose last report was moved away. */
async function countAll(tx: OwnedTransaction): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    with moved (id) as (
      select from_id from sitrep.forwards union select to_id from sitrep.forwards union
      select r.incident_id from sitrep.placements p join sitrep.incident_reports r on r.report_id = p.report_id union
      select p.incident_id from sitrep.placements p
    )
    select count(distinct i.id) - (
        select count(distinct hidden.id) from sitrep.incidents hidden where hidden.id in (select id from moved)
          and not exists (select from sitrep.visible_incidents seen where seen.id = hidden.id)
      ) as total
    from sitrep.incidents i`.execute(tx);
  return rows[0]?.total ?? 0;
}

async function hasReport(tx: OwnedTransaction, contentHash: string): Promise<boolean> {
  const row = await tx
    .selectFrom('sitrep.reports')
    .select('id')
    .where('content_hash', '=', contentHash)
    .executeTakeFirst();
  return row !== undefined;
}
