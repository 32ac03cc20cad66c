import type { Owner } from '../../core/incident/report.ts';
import type { AuditEntry } from '../audit/audit-log.ts';
import type { Clock, EventLog, IdentifierSource } from '../ports.ts';

/** A stored report, as far as its erasure concerns. Two owners may each have the same words: they are one report. */
export interface ErasableReport {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | undefined;
  readonly owners: readonly Owner[];
  readonly claims: number;
  /** The incidents that it belongs to, for anybody. */
  readonly incidentIds: readonly string[];
}

/** What an erasure took along. */
export interface Erasure {
  /** Incidents told anew from the reports that are left, and those that had no other report. */
  readonly retold: number;
  readonly removed: number;
  readonly summaries: number;
  /** Entries of feeds whose words were blanked; their keys stay, so that no poll brings the report back. */
  readonly feedEntries: number;
}

/** Removes reports for good. Every method may throw StoreUnavailableError. */
export interface Eraser {
  find(reportId: string): Promise<ErasableReport | undefined>;
  /**
   * Removes a report and everything that was derived from it, of every owner, all or nothing; the entry is all that is left.
   *
   * @returns undefined, having changed nothing, when there is no such report.
   */
  erase(reportId: string, entry: AuditEntry): Promise<Erasure | undefined>;
}

/** What erasing needs of the world. */
export interface ErasurePorts {
  readonly clock: Clock;
  readonly identifiers: IdentifierSource;
  readonly log: Pick<EventLog, 'info'>;
  readonly eraser: Eraser;
}

/** What became of `sitrep purge`: nothing is erased until the operator is sure. */
export type PurgeOutcome =
  | { readonly kind: 'unknown-report' }
  | { readonly kind: 'to-be-purged'; readonly report: ErasableReport }
  | { readonly kind: 'purged'; readonly report: ErasableReport; readonly erasure: Erasure };
