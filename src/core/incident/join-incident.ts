import { chooseStatus } from './choose-status.ts';
import type { Claim } from './claim.ts';
import { foundIncident } from './found-incident.ts';
import type { Incident, IncidentPlace, IncidentTime } from './incident.ts';
import type { StoredIncident } from './incident-file.ts';
import { originReport } from './origin.ts';
import type { Report } from './report.ts';
import { isSamePlace } from './same-place.ts';

/**
 * Adds a report to an incident: what the incident did not know yet is learned from it (a date, a country, another spelling, a
 * group); what it knew stays. Its version grows by one.
 *
 * @param claims - of the arriving report.
 * @param now - ISO 8601 instant of the arrival.
 */
export function joinIncident(file: StoredIncident, report: Report, claims: readonly Claim[], now: string): Incident {
  const { incident, reports } = file;
  const stated = [...file.claims, ...claims.map((claim) => ({ reportId: report.id, claim }))];
  return {
    ...learnFacts(incident, foundIncident(report, claims, now)),
    status:
      incident.status === 'retracted' ? 'retracted' : chooseStatus(stated, [...reports, report].map(originReport)),
    version: incident.version + 1,
    reportIds: [...incident.reportIds, report.id],
    updated: now,
  };
}

/** An incident with what it did not know yet and another telling of it knows: kind, day, place and its spellings, groups. */
export function learnFacts(incident: Incident, news: Incident): Incident {
  const place = joinPlaces(incident.place, news.place);
  const claimedBy = incident.claimedBy ?? news.claimedBy;
  const known = new Set(incident.actors.map((one) => one.name));
  return {
    ...incident,
    ...(incident.type === undefined && news.type !== undefined ? { type: news.type, subType: news.subType } : {}),
    time: joinTimes(incident.time, news.time),
    ...(place === undefined ? {} : { place }),
    actors: [...incident.actors, ...news.actors.filter((one) => !known.has(one.name))],
    ...(claimedBy === undefined ? {} : { claimedBy }),
  };
}

function joinTimes(known: IncidentTime, news: IncidentTime): IncidentTime {
  return known.date === undefined && news.date !== undefined ? news : known;
}

function joinPlaces(known: IncidentPlace | undefined, news: IncidentPlace | undefined): IncidentPlace | undefined {
  if (known === undefined || news === undefined) return known ?? news;
  const country = known.country ?? news.country;
  const spellings = [news.name, ...news.aliases].filter((name) => name !== known.name && isSamePlace(name, known.name));
  return {
    ...known,
    aliases: [...new Set([...known.aliases, ...spellings])],
    ...(country === undefined ? {} : { country }),
  };
}
