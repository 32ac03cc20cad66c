import type { Incident } from './incident.ts';
import type { Report } from './report.ts';
import type { ReportedClaim } from './toll.ts';

/** An incident with the reports and claims that it stands on. */
export interface StoredIncident {
  readonly incident: Incident;
  readonly reports: readonly Report[];
  readonly claims: readonly ReportedClaim[];
}
