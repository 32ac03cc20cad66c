import { chooseStatus } from './choose-status.ts';
import type { Claim } from './claim.ts';
import type { Incident } from './incident.ts';
import { incidentIdFrom } from './incident-id.ts';
import { originReport } from './origin.ts';
import { readActors } from './read-actors.ts';
import { readEventTime } from './read-event-time.ts';
import { readEventType } from './read-event-type.ts';
import { readPlaces } from './read-place.ts';
import type { Report } from './report.ts';

/**
 * Founds an incident on its first report.
 *
 * @param claims - of that report.
 * @param now - ISO 8601 instant of the arrival.
 */
export function foundIncident(report: Report, claims: readonly Claim[], now: string): Incident {
  const { title, text, published, language } = report;
  const asked = { title, text, lang: language, ...(published === undefined ? {} : { published }) };
  const place = readPlaces(asked).main;
  const kind = readEventType(title, text);
  const { actors, claimedBy } = readActors(title, text);
  const stated = claims.map((claim) => ({ reportId: report.id, claim }));
  return {
    id: incidentIdFrom(report.contentHash),
    owner: report.owner,
    title,
    ...kind,
    time: readEventTime(asked).time,
    ...(place === undefined ? {} : { place }),
    actors: [...actors],
    ...(claimedBy === undefined ? {} : { claimedBy }),
    status: chooseStatus(stated, [originReport(report)]),
    version: 1,
    reportIds: [report.id],
    created: now,
    updated: now,
  };
}
