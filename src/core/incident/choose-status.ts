import type { Incident } from './incident.ts';
import { buildToll } from './build-toll.ts';
import { countOrigins, type OriginReport } from './origin.ts';
import type { ReportedClaim } from './toll.ts';

/**
 * How sure an incident is by its claims: disputed where independent sources give different figures, official where an official gives
 * one, corroborated where two independent sources agree, else reported.
 */
export function chooseStatus(claims: readonly ReportedClaim[], reports: readonly OriginReport[]): Incident['status'] {
  const { lines } = buildToll(claims, reports);
  if (lines.some((line) => line.disputed)) return 'disputed';
  const stated = lines.flatMap((line) => line.history);
  if (stated.some(({ claim }) => claim.attributedTo?.kind === 'official')) return 'official';
  return lines.some((line) => countOrigins(line.history, reports) > 1) ? 'corroborated' : 'reported';
}
