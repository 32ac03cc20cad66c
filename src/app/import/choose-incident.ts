import { findIncident, type IncidentMatch } from '../../core/incident/find-incident.ts';
import { versionsOf } from '../../core/incident/report-link.ts';
import { respectLinks } from '../../core/incident/respect-links.ts';
import type { Report } from '../../core/incident/report.ts';
import type { Candidates, IncidentFile } from '../ports.ts';
import type { IncomingReport } from '../views.ts';
import { candidatesOf } from './code-event.ts';

/**
 * Chooses the incident that a report joins: what people decided stands above everything, then what a dataset codes, then how alike
 * they are.
 */
export function chooseIncident(
  incoming: IncomingReport,
  report: Report,
  { files, links }: Candidates,
): IncidentMatch<IncidentFile> {
  const versions = versionsOf(
    report,
    files.flatMap(({ reports }) => reports),
  );
  const ruling = respectLinks(versions, files, links);
  if (ruling.kind === 'held') return { kind: 'joins', candidate: ruling.candidate, score: 1, why: HELD };
  const match = findIncident(report, candidatesOf(incoming, ruling.candidates));
  return ruling.barred.length === 0 || match.kind === 'joins' ? match : { ...match, why: `${match.why}; ${BARRED}` };
}

const HELD = 'a person put it together with a report of this incident';
const BARRED = 'a person took it apart from the incident that is nearest in words';
