import { sql } from 'kysely';
import type { IncidentFile } from '../../app/ports.ts';
import type { Regrouping, RegroupOutcome } from '../../app/grouping/grouping-store.ts';
import type { Incident } from '../../core/incident/incident.ts';
import { markEntryUndone, writeAuditEntry } from '../audit/audit-rows.ts';
import { insertRows } from '../database/insert-rows.ts';
import type { OwnedTransaction } from '../database/owned-rows.ts';
import { incidentToRow } from '../incidents/incident-rows.ts';
import { readFiles, readIncidents } from '../incidents/read-files.ts';
import { writeTerms } from '../incidents/write-terms.ts';
import { linksToRows } from './link-rows.ts';

/** Writes what a person changed about where reports belong: all of it, or nothing where it no longer fits. */
export async function writeRegrouping(tx: OwnedTransaction, regrouping: Regrouping): Promise<RegroupOutcome> {
  const { entry, undoes, founded } = regrouping;
  // one at a time for each owner, so that two do not merge two incidents into each other
  await sql`select pg_advisory_xact_lock(hashtextextended(${`sitrep regroup ${entry.owner}`}, 0))`.execute(tx);
  const before = await readWhole(tx, regrouping);
  if (before === undefined) return 'stale';
  if (undoes !== undefined && !(await markEntryUndone(tx, undoes, entry.id))) return 'stale';
  await writeAuditEntry(tx, entry);
  if (undoes !== undefined) await removeRows(tx, entry.owner, undoes);
  await writeRows(tx, regrouping);
  if (founded !== undefined) await writeIncident(tx, founded, entry.owner);
  await retell(tx, regrouping, before);
  if (founded !== undefined) await indexWhole(tx, founded.id, entry.owner);
  await dropSummaries(tx, regrouping);
  return 'done';
}

/** The incident that is to be told anew, if every incident that the change is about still stands for itself. */
async function readWhole(
  tx: OwnedTransaction,
  { retold, forwards, placements, undoes }: Regrouping,
): Promise<IncidentFile | undefined> {
  const [before, ...others] = await readFiles(tx, await readIncidents(tx, [retold]));
  if (before === undefined || others.length > 0 || undoes !== undefined) return before;
  const merged = await readIncidents(
    tx,
    forwards.map(({ from }) => from),
  );
  const reportIds = new Set(before.incident.reportIds);
  const fits = merged.length === forwards.length && placements.every(({ reportId }) => reportIds.has(reportId));
  return fits ? before : undefined;
}

async function removeRows(tx: OwnedTransaction, owner: string, entryId: string): Promise<void> {
  for (const table of ['sitrep.forwards', 'sitrep.placements', 'sitrep.report_links'] as const)
    await tx.deleteFrom(table).where('guild_id', '=', owner).where('entry_id', '=', entryId).execute();
}

async function writeRows(tx: OwnedTransaction, { entry, forwards, placements, links }: Regrouping): Promise<void> {
  const own = { guild_id: entry.owner, entry_id: entry.id };
  await insertRows(
    tx,
    'sitrep.forwards',
    forwards.map(({ from, to }) => ({ ...own, from_id: from, to_id: to })),
  );
  await insertRows(
    tx,
    'sitrep.placements',
    placements.map(({ reportId, incidentId }) => ({ ...own, report_id: reportId, incident_id: incidentId })),
  );
  await insertRows(tx, 'sitrep.report_links', linksToRows(links, { guildId: entry.owner, entryId: entry.id }));
}

/** The owner's own row, over the public one where there is one. */
async function retell(tx: OwnedTransaction, regrouping: Regrouping, before: IncidentFile): Promise<void> {
  const { entry, retold } = regrouping;
  const [after] = await readFiles(tx, await readIncidents(tx, [retold]));
  if (after === undefined) return;
  const own = await tx
    .selectFrom('sitrep.incidents')
    .select('version')
    .where('guild_id', '=', entry.owner)
    .where('id', '=', retold)
    .executeTakeFirst();
  // the sum of all rows is what a reader sees: it grows, also when a merged incident leaves with its own
  const version = (own?.version ?? 0) + Math.max(1, before.incident.version + 1 - after.incident.version);
  const incident = { ...regrouping.retell(before, after), id: retold, version, updated: entry.at };
  await writeIncident(tx, incident, entry.owner);
  await indexWhole(tx, retold, entry.owner);
}

async function writeIncident(tx: OwnedTransaction, incident: Incident, owner: string): Promise<void> {
  const row = incidentToRow(incident, owner);
  const { guild_id: _owner, id: _id, created: _created, ...changes } = row;
  await tx
    .insertInto('sitrep.incidents')
    .values(row)
    .onConflict((conflict) => conflict.columns(['guild_id', 'id']).doUpdateSet(changes))
    .execute();
}

/** An owner's names and words of an incident, from the reports that it holds now. */
async function indexWhole(tx: OwnedTransaction, id: string, owner: string): Promise<void> {
  const [file] = await readFiles(tx, await readIncidents(tx, [id]));
  await tx.deleteFrom('sitrep.incident_terms').where('guild_id', '=', owner).where('incident_id', '=', id).execute();
  for (const report of file?.reports ?? []) if (file !== undefined) await writeTerms(tx, file.incident, report, owner);
}

async function dropSummaries(tx: OwnedTransaction, regrouping: Regrouping): Promise<void> {
  const { entry, retold, forwards } = regrouping;
  const ids = [retold, ...forwards.map(({ from }) => from)];
  await tx.deleteFrom('sitrep.summaries').where('guild_id', '=', entry.owner).where('incident_id', 'in', ids).execute();
}
