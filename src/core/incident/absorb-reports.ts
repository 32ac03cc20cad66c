import { chooseStatus } from './choose-status.ts';
import { foundIncident } from './found-incident.ts';
import type { Incident } from './incident.ts';
import type { StoredIncident } from './incident-file.ts';
import { learnFacts } from './join-incident.ts';
import { originReport } from './origin.ts';

/**
 * An incident to which further reports come at once, as when another incident is merged into it: what it did not know yet it
 * learns from them, in their order; what it knew stays. Its version grows by one.
 *
 * @param more - reports that it does not hold yet, with their claims.
 * @param now - ISO 8601 instant.
 */
export function absorbReports(
  file: StoredIncident,
  more: Pick<StoredIncident, 'reports' | 'claims'>,
  now: string,
): Incident {
  const claims = [...file.claims, ...more.claims];
  const reports = [...file.reports, ...more.reports];
  const stated = Map.groupBy(more.claims, ({ reportId }) => reportId);
  const learned = more.reports
    .map((report) =>
      foundIncident(
        report,
        (stated.get(report.id) ?? []).map(({ claim }) => claim),
        now,
      ),
    )
    .reduce(learnFacts, file.incident);
  return {
    ...learned,
    status: learned.status === 'retracted' ? 'retracted' : chooseStatus(claims, reports.map(originReport)),
    version: file.incident.version + 1,
    reportIds: reports.map(({ id }) => id),
    updated: now,
  };
}
