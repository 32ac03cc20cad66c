import { sql, type Kysely } from 'kysely';
import type { ErasableReport, Eraser, Erasure } from '../../app/erasure/erasure.ts';
import type { AuditEntry } from '../../app/audit/audit-log.ts';
import { writeAuditEntry } from '../audit/audit-rows.ts';
import type { AppSession, OwnedTransaction } from '../database/owned-rows.ts';
import { withOwnerRights, type OpenTransaction } from '../database/owner-rights.ts';
import type { Schema } from '../database/schema.ts';
import { forgetWords } from './forget-words.ts';
import { retellIncidents } from './retell-incidents.ts';

/** Removes reports for good, from PostgreSQL, whoever they belong to. */
export function postgresEraser(db: Kysely<Schema>, session: AppSession): Eraser {
  return {
    find: async (reportId) => await withOwnerRights(db, session, async ({ tx }) => await find(tx, reportId)),
    erase: async (reportId, entry) =>
      await withOwnerRights(db, session, async (open) => await erase(open, reportId, entry)),
  };
}

async function find(tx: OwnedTransaction, reportId: string): Promise<ErasableReport | undefined> {
  const copies = await tx
    .selectFrom('sitrep.reports')
    .select(['guild_id', 'title', 'publisher'])
    .where('id', '=', reportId)
    .orderBy('guild_id')
    .execute();
  const [first] = copies;
  if (first === undefined) return undefined;
  const { claims } = await tx
    .selectFrom('sitrep.claims')
    .select(({ fn }) => fn.countAll<number>().as('claims'))
    .where('report_id', '=', reportId)
    .executeTakeFirstOrThrow();
  return {
    id: reportId,
    title: first.title,
    publisher: first.publisher ?? undefined,
    owners: copies.map(({ guild_id: owner }) => owner),
    claims,
    incidentIds: await listIncidents(tx, reportId),
  };
}

async function erase(open: OpenTransaction, reportId: string, entry: AuditEntry): Promise<Erasure | undefined> {
  const { tx } = open;
  const copies = await tx
    .selectFrom('sitrep.reports')
    .select(['url', 'title', 'fetched'])
    .where('id', '=', reportId)
    .forUpdate()
    .execute();
  if (copies.length === 0) return undefined;
  const incidentIds = await listIncidents(tx, reportId);
  // sentences, claims, corrections and the way to the incidents go along with it
  await tx.deleteFrom('sitrep.reports').where('id', '=', reportId).execute();
  const forgotten = await forgetWords(tx, { reportId, incidentIds, copies });
  const told = await retellIncidents(open, incidentIds);
  await writeAuditEntry(tx, entry);
  return { ...told, ...forgotten };
}

/** Every incident whose row may hold what the report said: where it came in, where people moved it, what was merged with those. */
async function listIncidents(tx: OwnedTransaction, reportId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct unnest(sitrep.incident_group(held.id)) as id from (
      select incident_id as id from sitrep.incident_reports where report_id = ${reportId}
      union select incident_id from sitrep.placements where report_id = ${reportId}
    ) held order by id`.execute(tx);
  return rows.map(({ id }) => id);
}
