import type { IncidentFile } from '../../app/ports.ts';
import type { Incident } from '../../core/incident/incident.ts';
import type { Report } from '../../core/incident/report.ts';
import type { Selectable } from 'kysely';
import type { ClaimTable, SentenceTable } from '../database/schema.ts';
import type { OwnedTransaction } from '../database/owned-rows.ts';
import { readLeads } from '../grouping/read-leads.ts';
import { rowToClaim } from './claim-rows.ts';
import { rowToIncident } from './incident-rows.ts';
import { rowToReport } from './report-rows.ts';

const REPORT_COLUMNS = [
  'guild_id',
  'id',
  'content_hash',
  'title',
  'text',
  'language',
  'publisher',
  'url',
  'published',
  'fetched',
  'syndicated_from',
  'origin',
] as const;

/** The visible ones of these incidents, in no particular order. */
export async function readIncidents(tx: OwnedTransaction, ids: readonly string[]): Promise<Incident[]> {
  if (ids.length === 0) return [];
  const rows = await tx.selectFrom('sitrep.visible_incidents').selectAll().where('id', 'in', ids).execute();
  return rows.map(rowToIncident);
}

/** The visible incidents that these ids lead to, by the id asked for: what was merged is known by its old ids too. */
export async function readByIds(tx: OwnedTransaction, ids: readonly string[]): Promise<Map<string, Incident>> {
  const found = new Map((await readIncidents(tx, ids)).map((incident) => [incident.id, incident]));
  const leads = await readLeads(
    tx,
    ids.filter((id) => !found.has(id)),
  );
  const merged = new Map((await readIncidents(tx, [...leads.values()])).map((incident) => [incident.id, incident]));
  return new Map(
    ids.flatMap((id) => {
      const incident = found.get(id) ?? merged.get(leads.get(id) ?? '');
      return incident === undefined ? [] : [[id, incident] as const];
    }),
  );
}

/** Incidents with their reports and claims, in the order given. */
export async function readFiles(tx: OwnedTransaction, incidents: readonly Incident[]): Promise<IncidentFile[]> {
  const ids = [...new Set(incidents.flatMap(({ reportIds }) => reportIds))];
  if (ids.length === 0) return [];
  const [reports, rows] = await Promise.all([readReports(tx, ids), readClaimRows(tx, ids)]);
  const claims = Map.groupBy(rows, (row) => `${row.guild_id} ${row.report_id}`);
  return incidents.map((incident) => {
    const own = incident.reportIds.flatMap((id) => reports.get(id) ?? []);
    const claimed = own.flatMap(({ id, owner }) =>
      (claims.get(`${owner} ${id}`) ?? []).map((row) => ({ reportId: id, claim: rowToClaim(row) })),
    );
    return { incident, reports: own, claims: claimed };
  });
}

/** Reports by id. What a guild pasted and the public row of the same text have one id: the public one is taken. */
async function readReports(tx: OwnedTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, Report>> {
  const [rows, sentenceRows] = await Promise.all([
    tx.selectFrom('sitrep.reports').select(REPORT_COLUMNS).where('id', 'in', ids).orderBy('guild_id', 'asc').execute(),
    readSentenceRows(tx, ids),
  ]);
  const sentences = Map.groupBy(sentenceRows, (row) => `${row.guild_id} ${row.report_id}`);
  // 'public' sorts after every snowflake, so the last one written stands
  return new Map(rows.map((row) => [row.id, rowToReport(row, sentences.get(`${row.guild_id} ${row.id}`) ?? [])]));
}

function readSentenceRows(tx: OwnedTransaction, ids: readonly string[]): Promise<Selectable<SentenceTable>[]> {
  return tx
    .selectFrom('sitrep.sentences')
    .selectAll()
    .where('report_id', 'in', ids)
    .orderBy('report_id')
    .orderBy('position')
    .execute();
}

function readClaimRows(tx: OwnedTransaction, ids: readonly string[]): Promise<Selectable<ClaimTable>[]> {
  return tx
    .selectFrom('sitrep.claims')
    .selectAll()
    .where('report_id', 'in', ids)
    .orderBy('report_id')
    .orderBy('position')
    .execute();
}
