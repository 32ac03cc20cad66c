import type { Incident } from '../../core/incident/incident.ts';
import type { StoredIncident } from '../../core/incident/incident-file.ts';
import type { ReportLink } from '../../core/incident/report-link.ts';
import type { Owner } from '../../core/incident/report.ts';
import type { AuditEntry } from '../audit/audit-log.ts';

/** What a person changes about where reports belong, for the owner of its entry. Nothing that came in is changed or removed. */
export interface Regrouping {
  readonly entry: AuditEntry;
  /** Incidents that are known by another one from now on: all that they hold, and all that will come to them. */
  readonly forwards: readonly { readonly from: string; readonly to: string }[];
  /** Reports that belong to another incident from now on. */
  readonly placements: readonly { readonly reportId: string; readonly incidentId: string }[];
  readonly links: readonly ReportLink[];
  /** An incident that is made for some of the reports. */
  readonly founded: Incident | undefined;
  /** An incident that holds other reports afterwards. */
  readonly retold: string;
  /** Tells it anew: `before` as it was, `after` with the reports that it holds then; what matters are the facts, not its version. */
  readonly retell: (before: StoredIncident, after: StoredIncident) => Incident;
  /** The entry that is taken back: what it changed is removed. */
  readonly undoes: string | undefined;
}

/** What became of it. `stale`: an incident of it is gone or merged by now, or the entry is taken back already; nothing was changed. */
export type RegroupOutcome = 'done' | 'stale';

/**
 * Where people say that reports belong. What a guild says lies over what everybody reads; what the operator says is everybody's.
 * Every method may throw StoreUnavailableError.
 */
export interface GroupingStore {
  /** Changes where reports belong and enters it in the audit log, in one transaction; kept summaries of the incidents are dropped. */
  regroup(regrouping: Regrouping): Promise<RegroupOutcome>;
  /** What was decided about these reports, each pair's last word, a guild's before the operator's. */
  linksOf(owner: Owner, reportIds: readonly string[]): Promise<readonly ReportLink[]>;
}
