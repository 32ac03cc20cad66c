import { resolveIncident } from '../incidents/resolve-incident.ts';
import { toCard } from '../incidents/to-card.ts';
import type { IncidentStore } from '../ports.ts';
import type { EvidenceView, Found, NothingStands } from '../views.ts';
import type { Summariser } from './create-summariser.ts';
import { evidenceRows } from './evidence-rows.ts';
import type { SummaryQuestion } from './summarise-incident.ts';

/** Shows what a summary stands on: of the one that was shown last, else of the one that would be shown now. */
export async function showEvidence(
  ports: { readonly incidents: Pick<IncidentStore, 'get' | 'search'>; readonly summariser: Summariser },
  { reader, query, signal }: SummaryQuestion,
): Promise<Found<EvidenceView> | NothingStands> {
  const found = await resolveIncident(ports.incidents, reader, query);
  if (found.kind !== 'found') return found;
  if (found.view.reports.length === 0) return { kind: 'nothing-stands', card: toCard(found.view) };
  const { summariser } = ports;
  const summary = summariser.recall(reader, found.view) ?? (await summariser.summarise(reader, found.view, signal));
  return { kind: 'found', view: { summary, rows: evidenceRows(summary) } };
}
