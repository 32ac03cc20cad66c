import { sql } from 'kysely';
import type { Incident } from '../../core/incident/incident.ts';
import type { Owner } from '../../core/incident/report.ts';
import { tellIncident } from '../../core/incident/retell-incident.ts';
import type { Erasure } from '../../app/erasure/erasure.ts';
import type { OwnedTransaction } from '../database/owned-rows.ts';
import type { OpenTransaction } from '../database/owner-rights.ts';
import { incidentToRow, rowToIncident } from '../incidents/incident-rows.ts';
import { readFiles, readIncidents } from '../incidents/read-files.ts';
import { writeTerms } from '../incidents/write-terms.ts';

/**
 * Tells incidents anew of which a report was removed: their facts and the words by which they are found come from the reports
 * that are left, for each owner who has a row of them. One that has no other report is removed.
 */
export async function retellIncidents(
  open: OpenTransaction,
  incidentIds: readonly string[],
): Promise<Pick<Erasure, 'retold' | 'removed'>> {
  const { tx } = open;
  if (incidentIds.length === 0) return { retold: 0, removed: 0 };
  const rows = await tx.selectFrom('sitrep.incidents').selectAll().where('id', 'in', incidentIds).execute();
  const dropped = await dropTerms(tx, incidentIds);
  let retold = 0;
  for (const { happened: _happened, ...row } of rows) {
    const owner = row.guild_id;
    const reportIds = await open.as(owner, () => listReports(tx, owner, row.id));
    const before = reportIds.length === 0 ? undefined : rowToIncident({ ...row, report_ids: reportIds });
    if (before !== undefined && (await open.as(owner, () => retell(tx, owner, before)))) retold += 1;
    else await tx.deleteFrom('sitrep.incidents').where('guild_id', '=', owner).where('id', '=', row.id).execute();
  }
  await forgetTerms(tx, dropped);
  return { retold, removed: rows.length - retold };
}

/** What the owner sees in the incident; of one that is not seen under this id (it was merged, or emptied), what came in there. */
async function listReports(tx: OwnedTransaction, owner: Owner, id: string): Promise<readonly string[]> {
  const [seen] = await readIncidents(tx, [id]);
  if (seen !== undefined) return seen.reportIds;
  const arrived = await tx
    .selectFrom('sitrep.incident_reports')
    .select('report_id')
    .where('incident_id', '=', id)
    .where('guild_id', 'in', ['public', owner])
    .orderBy('arrival')
    .execute();
  return arrived.map(({ report_id: reportId }) => reportId);
}

async function retell(tx: OwnedTransaction, owner: Owner, before: Incident): Promise<boolean> {
  const [file] = await readFiles(tx, [before]);
  const told = file && tellIncident(file);
  if (file === undefined || told === undefined) return false;
  const { id, created, updated, version } = before;
  const incident = { ...told, id, created, updated, version: version + 1 };
  const { guild_id: _owner, id: _id, created: _created, ...changes } = incidentToRow(incident, owner);
  await tx.updateTable('sitrep.incidents').set(changes).where('guild_id', '=', owner).where('id', '=', id).execute();
  for (const report of file.reports) await writeTerms(tx, incident, report, owner);
  return true;
}

interface Term {
  readonly guild_id: string;
  readonly kind: string;
  readonly term: string;
}

async function dropTerms(tx: OwnedTransaction, incidentIds: readonly string[]): Promise<readonly Term[]> {
  return await tx
    .deleteFrom('sitrep.incident_terms')
    .where('incident_id', 'in', incidentIds)
    .returning(['guild_id', 'kind', 'term'])
    .execute();
}

/** A word that no incident is found by any more is not learnt either. */
async function forgetTerms(tx: OwnedTransaction, dropped: readonly Term[]): Promise<void> {
  await sql`
    delete from sitrep.lexicon l using json_to_recordset(${JSON.stringify(dropped)}::json) d (guild_id text, kind text, term text)
    where l.guild_id = d.guild_id and l.kind = d.kind and l.term = d.term and not exists (
      select from sitrep.incident_terms t where t.guild_id = l.guild_id and t.kind = l.kind and t.term = l.term)`.execute(
    tx,
  );
}
