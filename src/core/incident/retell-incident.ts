import { absorbReports } from './absorb-reports.ts';
import { foundIncident } from './found-incident.ts';
import type { StoredIncident } from './incident-file.ts';
import type { Incident } from './incident.ts';

type Told = Pick<StoredIncident, 'reports' | 'claims'>;

/**
 * Tells an incident anew from the reports that are left of it: title, place, day, actors. Where its facts are not those that the
 * words of its reports give (a dataset coded them), they stay, and the title alone is taken from what is left.
 *
 * @param left - the reports that are left, in order of arrival, and their claims; with none of them nothing changes.
 */
export function retellIncident({ incident, reports, claims }: StoredIncident, left: Told): Incident {
  const [told, retold] = [tellIncident({ reports, claims }), tellIncident(left)];
  if (told === undefined || retold === undefined) return incident;
  const { id, owner, status, version, reportIds, created, updated } = incident;
  const kept = { id, owner, status, version, reportIds, created, updated };
  if (factsOf(told) === factsOf(incident)) return { ...retold, ...kept };
  return told.title === incident.title ? { ...incident, title: retold.title } : incident;
}

/** The incident as its reports found it, one after the other; undefined without reports. */
export function tellIncident({ reports, claims }: Told): Incident | undefined {
  const [first, ...others] = reports;
  if (first === undefined) return undefined;
  const own = claims.filter(({ reportId }) => reportId === first.id);
  const stated = own.map(({ claim }) => claim);
  const founded = { incident: foundIncident(first, stated, first.fetched), reports: [first], claims: own };
  return absorbReports(founded, { reports: others, claims: claims.filter((one) => !own.includes(one)) }, first.fetched);
}

/** What tells two tellings apart; other spellings of a place do not. */
function factsOf({ title, type, subType, time, place, actors, claimedBy }: Incident): string {
  return JSON.stringify([title, type, subType, time.date, time.asReported, place?.name, actors, claimedBy]);
}
