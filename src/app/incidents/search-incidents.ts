import type { IncidentStore } from '../ports.ts';
import type { Reader } from '../reader.ts';
import type { SearchResult } from '../views.ts';
import { readCards } from './read-cards.ts';

const MOST_HITS = 10;

/** Searches incidents by words, tolerant of spelling; best first, at most ten. Empty words find nothing. */
export async function searchIncidents(store: IncidentStore, reader: Reader, words: string): Promise<SearchResult> {
  const hits = words.trim() === '' ? [] : await store.search(reader, words.trim(), MOST_HITS);
  return {
    words,
    cards: await readCards(
      store,
      reader,
      hits.map(({ incident }) => incident),
    ),
  };
}
