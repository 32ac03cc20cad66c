import type { IncidentStore } from '../ports.ts';
import type { Reader } from '../reader.ts';
import type { IncidentList } from '../views.ts';
import { readCards } from './read-cards.ts';

const LONGEST_PAGE = 25;

/** Lists the incidents that a reader may see, newest first; `limit` is kept within 1–25 and `offset` at 0 or more. */
export async function listIncidents(
  store: IncidentStore,
  reader: Reader,
  page: { readonly limit: number; readonly offset: number },
): Promise<IncidentList> {
  const limit = Math.min(Math.max(page.limit, 1), LONGEST_PAGE);
  const offset = Math.max(page.offset, 0);
  const [incidents, total] = await Promise.all([store.list(reader, { limit, offset }), store.count(reader)]);
  return { cards: await readCards(store, reader, incidents), total, offset };
}
