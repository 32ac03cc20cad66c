import { readEventFeatures, type EventFeatures } from './event-features.ts';
import type { StoredIncident } from './incident-file.ts';
import type { Report } from './report.ts';
import { compareEvents, SAME_EVENT_SCORE } from './same-event.ts';

/** Whether a report belongs to a stored incident: the one it joins, or why it stands alone. */
export type IncidentMatch<Candidate> =
  | { readonly kind: 'joins'; readonly candidate: Candidate; readonly score: number; readonly why: string }
  | { readonly kind: 'new'; readonly score: number; readonly why: string };

/** How many reports of a candidate are compared: the first, which founded it, and the newest. */
const NEWEST_COMPARED = 4;

/**
 * Finds the incident that a report belongs to among candidates; each candidate is as near as its nearest report.
 *
 * @returns the best one at or above the threshold with a sentence why ("same town (…), same day, 0.71 text"), else that it is new.
 */
export function findIncident<Candidate extends Pick<StoredIncident, 'reports'>>(
  report: Report,
  candidates: readonly Candidate[],
): IncidentMatch<Candidate> {
  const features = readEventFeatures(report);
  let best: { candidate: Candidate; score: number; why: string } | undefined;
  for (const candidate of candidates) {
    const likeness = likenessTo(features, candidate.reports);
    if (likeness.score > (best?.score ?? -Infinity)) best = { candidate, ...likeness };
  }
  if (best === undefined) return { kind: 'new', score: 0, why: 'nothing like it is known' };
  return best.score >= SAME_EVENT_SCORE
    ? { kind: 'joins', ...best }
    : { kind: 'new', score: best.score, why: best.why };
}

function likenessTo(features: EventFeatures, reports: readonly Report[]): { score: number; why: string } {
  const compared = [...reports.slice(0, 1), ...reports.slice(1).slice(-NEWEST_COMPARED)];
  return compared
    .map((one) => compareEvents(features, readEventFeatures(one)))
    .reduce((best, one) => (one.score > best.score ? one : best), { score: -Infinity, why: '' });
}
