import type { Claim } from '../../../src/core/incident/claim.ts';
import type { ReportedClaim } from '../../../src/core/incident/toll.ts';

/** A claim of 30 soldiers killed in this incident, changed where a test needs it. */
export function claimOf(change: Partial<Claim> = {}): Claim {
  return {
    quote: '30 soldiers were killed',
    start: 0,
    end: 23,
    metric: 'killed',
    category: 'soldiers',
    side: 'target',
    op: 'eq',
    n: 30,
    nMax: null,
    scope: 'this_incident',
    ...change,
  };
}

/** The same, stated by a report. */
export function statedBy(reportId: string, change: Partial<Claim> = {}): ReportedClaim {
  return { reportId, claim: claimOf(change) };
}
