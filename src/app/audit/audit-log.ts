import type { Owner } from '../../core/incident/report.ts';
import type { Reader } from '../reader.ts';

/** What people do to incidents, reports and claims; `flag` says that a summary is wrong, `undo` takes one of the others back. */
export const AUDIT_ACTIONS = ['merge', 'split', 'correct', 'retract', 'grade', 'purge', 'flag', 'undo'] as const;
/** What somebody did. */
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Who did it: the id that Discord gives, or `operator`, and the name that was shown at the time. */
export interface AuditActor {
  readonly id: string;
  readonly name: string;
}

/** One thing that one person did. Entries are never changed, but for the mark that another one took them back. */
export interface AuditEntry {
  readonly id: string;
  /** Whose view of the incidents it changed: one guild's, or everybody's. */
  readonly owner: Owner;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly actor: AuditActor;
  readonly action: AuditAction;
  readonly incidentId: string | undefined;
  readonly reportId: string | undefined;
  /** The words of the claim that it is about. */
  readonly claim: string | undefined;
  readonly reason: string;
  /** What else tells what was done, as JSON. */
  readonly detail: Readonly<Record<string, unknown>>;
  /** The entry that took this one back. */
  readonly undoneBy: string | undefined;
}

/** Who did what, when and why. Every method may throw StoreUnavailableError. */
export interface AuditLog {
  record(entry: AuditEntry): Promise<void>;
  /** By id, where the reader may see it. */
  get(reader: Reader, id: string): Promise<AuditEntry | undefined>;
  /** Newest first; of one incident, or all. `limit` 1–100. */
  list(reader: Reader, page: { readonly incidentId?: string; readonly limit: number }): Promise<readonly AuditEntry[]>;
  /** Marks an entry as taken back by another one. @returns false when the owner has no such entry, or it is taken back already. */
  markUndone(owner: Owner, id: string, by: string): Promise<boolean>;
}
