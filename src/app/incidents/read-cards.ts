import type { Incident } from '../../core/incident/incident.ts';
import type { IncidentStore } from '../ports.ts';
import type { Reader } from '../reader.ts';
import type { IncidentCard } from '../views.ts';
import { toCard } from './to-card.ts';

/** Reads the cards of incidents, in the same order; one that was removed in between is left out. */
export async function readCards(
  store: Pick<IncidentStore, 'get'>,
  reader: Reader,
  incidents: readonly Incident[],
): Promise<IncidentCard[]> {
  const files = await Promise.all(incidents.map(({ id }) => store.get(reader, id)));
  return files.filter((file) => file !== undefined).map(toCard);
}
