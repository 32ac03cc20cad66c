import { buildToll } from '../../core/incident/build-toll.ts';
import type { IncidentFile } from '../ports.ts';
import type { IncidentCard } from '../views.ts';

/** Turns an incident's file into its card: the toll is worked out from the claims each time, never stored. */
export function toCard({ incident, reports, claims, corrected }: IncidentFile): IncidentCard {
  return { incident, reports, toll: buildToll(claims, reports), ...(corrected === undefined ? {} : { corrected }) };
}
