import type { IncidentStore } from '../ports.ts';
import type { Reader } from '../reader.ts';
import type { Suggestion } from '../views.ts';
import { toSuggestion } from './to-suggestion.ts';

/** Discord shows no more choices. */
const MOST_CHOICES = 25;

/** Suggests incidents for what was typed so far, best first; for nothing typed the newest. */
export async function suggestIncidents(store: IncidentStore, reader: Reader, typed: string): Promise<Suggestion[]> {
  const words = typed.trim();
  const incidents =
    words === ''
      ? await store.list(reader, { limit: MOST_CHOICES, offset: 0 })
      : (await store.search(reader, words, MOST_CHOICES)).map(({ incident }) => incident);
  return incidents.map(toSuggestion);
}
