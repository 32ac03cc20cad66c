import { isIncidentId } from '../../core/incident/incident-id.ts';
import type { IncidentFile, IncidentHit, IncidentStore } from '../ports.ts';
import type { Reader } from '../reader.ts';
import type { Found } from '../views.ts';
import { toSuggestion } from './to-suggestion.ts';

/** A best hit below this score is a guess, and one this near to the next is a coin's toss: both are asked back. */
const CLEAR_SCORE = 0.5;
const CLEAR_LEAD = 0.05;
const MOST_SUGGESTIONS = 5;

/**
 * Finds the incident that a person means: by its id, else by words where one incident is clearly meant.
 *
 * @param query - an id or free text; surrounding white space does not count.
 * @returns `unknown-incident` with at most five suggestions, nearest first, when none or several may be meant.
 */
export async function resolveIncident(
  store: Pick<IncidentStore, 'get' | 'search'>,
  reader: Reader,
  query: string,
): Promise<Found<IncidentFile>> {
  const words = query.trim();
  const exact = isIncidentId(words) ? await store.get(reader, words) : undefined;
  if (exact !== undefined) return { kind: 'found', view: exact };
  const hits = words === '' ? [] : await store.search(reader, words, MOST_SUGGESTIONS);
  const meant = clearBest(hits);
  const file = meant === undefined ? undefined : await store.get(reader, meant.incident.id);
  if (file !== undefined) return { kind: 'found', view: file };
  return { kind: 'unknown-incident', query, suggestions: hits.map(({ incident }) => toSuggestion(incident)) };
}

function clearBest([best, second]: readonly IncidentHit[]): IncidentHit | undefined {
  if (best === undefined || best.score < CLEAR_SCORE) return undefined;
  return second === undefined || best.score - second.score >= CLEAR_LEAD ? best : undefined;
}
