import type { Candidates } from '../../app/ports.ts';
import { otherOf, versionsOf } from '../../core/incident/report-link.ts';
import type { Report } from '../../core/incident/report.ts';
import type { OwnedTransaction } from '../database/owned-rows.ts';
import { readLinks } from '../grouping/link-rows.ts';
import { findCandidates } from './find-candidates.ts';
import { readByIds, readFiles } from './read-files.ts';

/**
 * The incidents that a report could belong to, best first, and what people decided about it and the earlier versions of its page.
 * Those that hold a report which a person put together with it are among them, whatever their words.
 */
export async function readCandidates(tx: OwnedTransaction, report: Report, limit: number): Promise<Candidates> {
  const near = await findCandidates(tx, report, limit);
  const own = await readLinks(tx, [report.id]);
  const held = own.filter(({ kind }) => kind === 'together').flatMap((link) => otherOf(link, report.id) ?? []);
  const found = await readByIds(tx, [...new Set([...(await incidentsOf(tx, held)), ...near])]);
  const incidents = new Map([...found.values()].map((incident) => [incident.id, incident]));
  const files = await readFiles(tx, [...incidents.values()]);
  const versions = versionsOf(
    report,
    files.flatMap(({ reports }) => reports),
  );
  return { files, links: versions.length === 1 ? own : await readLinks(tx, versions) };
}

async function incidentsOf(tx: OwnedTransaction, reportIds: readonly string[]): Promise<string[]> {
  if (reportIds.length === 0) return [];
  const rows = await tx
    .selectFrom('sitrep.placed_reports')
    .select('incident_id')
    .where('report_id', 'in', reportIds)
    .execute();
  return rows.map((row) => row.incident_id);
}
