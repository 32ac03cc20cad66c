import type { Arrival } from '../../app/ports.ts';
import type { Incident, IncidentPlace } from '../../core/incident/incident.ts';
import { PUBLIC_OWNER, type Report } from '../../core/incident/report.ts';
import { insertRows } from '../database/insert-rows.ts';
import type { OwnedTransaction } from '../database/owned-rows.ts';
import { claimsToRows } from './claim-rows.ts';
import { incidentToRow, rowToIncident } from './incident-rows.ts';
import { reportToRow, sentencesToRows } from './report-rows.ts';
import { writeTerms } from './write-terms.ts';

/**
 * Writes a report with all that it brings. Everything goes in under the report's owner: what a guild adds to a public incident
 * becomes that guild's own row over it.
 *
 * @returns `known`, having changed nothing, when a report with this content is stored for this owner or publicly.
 * @throws RangeError when a public report is to join an incident that only one guild may see.
 */
export async function writeArrival(tx: OwnedTransaction, arrival: Arrival): Promise<'stored' | 'known'> {
  const { report, claims, incident } = arrival;
  if (report.owner === PUBLIC_OWNER && incident.owner !== PUBLIC_OWNER)
    throw new RangeError('a public report cannot join an incident of one guild');
  if (!(await insertReport(tx, report))) return 'known';
  await insertRows(tx, 'sitrep.sentences', sentencesToRows(report));
  await insertRows(tx, 'sitrep.claims', claimsToRows(report, claims));
  await writeIncident(tx, incident, report);
  await insertRows(tx, 'sitrep.incident_reports', [
    { guild_id: report.owner, incident_id: incident.id, report_id: report.id },
  ]);
  await writeTerms(tx, incident, report, report.owner);
  return 'stored';
}

async function insertReport(tx: OwnedTransaction, report: Report): Promise<boolean> {
  const known = await tx
    .selectFrom('sitrep.reports')
    .select('id')
    .where('content_hash', '=', report.contentHash)
    .executeTakeFirst();
  if (known !== undefined) return false;
  const inserted = await tx
    .insertInto('sitrep.reports')
    .values(reportToRow(report))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Two reports may join at once, each from the same state: the row is locked, and neither undoes the other. */
async function writeIncident(tx: OwnedTransaction, incident: Incident, report: Report): Promise<void> {
  const there = await tx
    .selectFrom('sitrep.incidents')
    .selectAll()
    .where('guild_id', '=', report.owner)
    .where('id', '=', incident.id)
    .forUpdate()
    .executeTakeFirst();
  const overlays = there === undefined && report.owner !== incident.owner;
  const before = there && rowToIncident({ ...there, report_ids: incident.reportIds });
  const row = incidentToRow(merge(before, overlays ? { ...incident, version: 1 } : incident), report.owner);
  const { guild_id: _owner, id: _id, created: _created, ...changes } = row;
  await tx
    .insertInto('sitrep.incidents')
    .values(row)
    .onConflict((conflict) => conflict.columns(['guild_id', 'id']).doUpdateSet(changes))
    .execute();
}

function merge(before: Incident | undefined, after: Incident): Incident {
  if (before === undefined) return after;
  return {
    ...after,
    version: before.owner === after.owner ? Math.max(before.version + 1, after.version) : before.version + 1,
    updated: before.updated > after.updated ? before.updated : after.updated,
    place: mergePlaces(before.place, after.place),
  };
}

function mergePlaces(before: IncidentPlace | undefined, after: IncidentPlace | undefined): IncidentPlace | undefined {
  if (before === undefined || after === undefined) return after ?? before;
  const spellings = new Set([...after.aliases, ...before.aliases, before.name]);
  spellings.delete(after.name);
  return { ...after, aliases: [...spellings] };
}
