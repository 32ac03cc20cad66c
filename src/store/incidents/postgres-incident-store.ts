import { sql } from 'kysely';
import type { IncidentStore } from '../../app/ports.ts';
import { ownerOf } from '../../app/reader.ts';
import type { Incident } from '../../core/incident/incident.ts';
import type { OwnedRows, OwnedTransaction } from '../database/owned-rows.ts';
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
      await rows.as(ownerOf(reader), async (tx) => (await readFiles(tx, await readIncidents(tx, [id])))[0]),
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
      await rows.as(ownerOf(reader), async (tx) => await readFiles(tx, await listChanged(tx, from, until))),
  };
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
  const rows = await tx
    .selectFrom('sitrep.incidents')
    .select('id')
    .where('updated', '>=', from.toISOString())
    .execute();
  const found = await readIncidents(tx, [...new Set(rows.map(({ id }) => id))]);
  return found.filter(({ updated }) => Date.parse(updated) < until.getTime()).toSorted(newestFirst);
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
