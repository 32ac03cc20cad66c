import { sql } from 'kysely';
import type { IncidentFile, IncidentStore } from '../../app/ports.ts';
import { ownerOf } from '../../app/reader.ts';
import { correctIncident } from '../../core/incident/correct-incident.ts';
import type { Incident } from '../../core/incident/incident.ts';
import type { OwnedRows, OwnedTransaction } from '../database/owned-rows.ts';
import { readCorrections } from './correction-rows.ts';
import { findCandidates } from './find-candidates.ts';
import { readFiles, readIncidents } from './read-files.ts';
import { searchIncidents } from './search-incidents.ts';
import { writeArrival } from './write-arrival.ts';

/** Incidents, reports, sentences and claims in PostgreSQL. */
export function postgresIncidentStore(rows: OwnedRows): IncidentStore {
  return {
    list: async (reader, page) => await rows.as(ownerOf(reader), async (tx) => await listNewest(tx, page)),
    count: async (reader) => await rows.as(ownerOf(reader), countAll),
    get: async (reader, id) =>
      (await rows.as(ownerOf(reader), async (tx) => await readCorrected(tx, await readIncidents(tx, [id]))))[0]?.(),
    search: async (reader, words, limit) =>
      await rows.as(ownerOf(reader), async (tx) => await searchIncidents(tx, words, limit)),
    hasReport: async (owner, hash) => await rows.as(owner, async (tx) => await hasReport(tx, hash)),
    candidatesFor: async (owner, report, limit) =>
      await rows.as(owner, async (tx) => {
        const ids = await findCandidates(tx, report, limit);
        const found = await readIncidents(tx, ids);
        return await readFiles(
          tx,
          found.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
        );
      }),
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

/** The newest public rows and the newest of the guild's own, each along its index; what lies over what is sorted out among these. */
async function listNewest(
  tx: OwnedTransaction,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<Incident[]> {
  const { rows } = await sql<{ id: string }>`
    (select id from sitrep.incidents where guild_id = 'public' order by updated desc, id desc limit ${limit + offset})
    union
    (select id from sitrep.incidents where guild_id = nullif(current_setting('sitrep.owner', true), 'public')
     order by updated desc, id desc limit ${limit + offset})`.execute(tx);
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
  const found = await readIncidents(tx, [...new Set([...rows.map(({ id }) => id), ...corrected])]);
  return found
    .filter(({ id, updated }) => corrected.has(id) || Date.parse(updated) < until.getTime())
    .toSorted(newestFirst);
}

/** The incidents of the reports that somebody corrected in the period. */
async function listCorrected(tx: OwnedTransaction, from: Date, until: Date): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('sitrep.corrections')
    .innerJoin('sitrep.incident_reports', 'sitrep.incident_reports.report_id', 'sitrep.corrections.report_id')
    .select('sitrep.incident_reports.incident_id as id')
    .where('sitrep.corrections.changed', '>=', from.toISOString())
    .where('sitrep.corrections.changed', '<', until.toISOString())
    .execute();
  return new Set(rows.map(({ id }) => id));
}

async function countAll(tx: OwnedTransaction): Promise<number> {
  const { total } = await tx
    .selectFrom('sitrep.incidents')
    .select(({ fn }) => fn.count<number>('id').distinct().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

async function hasReport(tx: OwnedTransaction, contentHash: string): Promise<boolean> {
  const row = await tx
    .selectFrom('sitrep.reports')
    .select('id')
    .where('content_hash', '=', contentHash)
    .executeTakeFirst();
  return row !== undefined;
}
