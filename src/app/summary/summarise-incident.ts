import { resolveIncident } from '../incidents/resolve-incident.ts';
import { toCard } from '../incidents/to-card.ts';
import type { IncidentStore } from '../ports.ts';
import type { Reader } from '../reader.ts';
import type { Found, NothingStands, SummaryView } from '../views.ts';
import type { Summariser } from './create-summariser.ts';

/** Whose question it is, about what, and how long the answer may take. */
export interface SummaryQuestion {
  readonly reader: Reader;
  readonly query: string;
  readonly signal: AbortSignal;
}

/** Summarises the incident that a person means. Answers before the signal aborts, whatever the model does; with no report left there is nothing to write. */
export async function summariseIncident(
  ports: { readonly incidents: Pick<IncidentStore, 'get' | 'search'>; readonly summariser: Summariser },
  { reader, query, signal }: SummaryQuestion,
): Promise<Found<SummaryView> | NothingStands> {
  const found = await resolveIncident(ports.incidents, reader, query);
  if (found.kind !== 'found') return found;
  if (found.view.reports.length === 0) return { kind: 'nothing-stands', card: toCard(found.view) };
  return { kind: 'found', view: await ports.summariser.summarise(reader, found.view, signal) };
}
