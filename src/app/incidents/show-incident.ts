import type { IncidentStore } from '../ports.ts';
import type { Reader } from '../reader.ts';
import type { Found, IncidentCard } from '../views.ts';
import { resolveIncident } from './resolve-incident.ts';
import { toCard } from './to-card.ts';

/** Shows one incident by code alone. */
export async function showIncident(store: IncidentStore, reader: Reader, query: string): Promise<Found<IncidentCard>> {
  const found = await resolveIncident(store, reader, query);
  return found.kind === 'found' ? { kind: 'found', view: toCard(found.view) } : found;
}
