import type { Author } from '../../core/incident/correction.ts';
import type { Reliability } from '../../core/incident/reliability.ts';
import type { Owner } from '../../core/incident/report.ts';
import type { AuditEntry } from '../audit/audit-log.ts';
import type { Clock, IdentifierSource } from '../ports.ts';
import type { Reader } from '../reader.ts';

/** How reliable somebody holds a publisher to be. */
export interface PublisherGrade {
  readonly owner: Owner;
  /** See publisherKey: one grade an owner and key. */
  readonly key: string;
  /** The publisher as it was written when it was graded. */
  readonly publisher: string;
  readonly grade: Reliability;
  readonly reason: string;
  readonly author: Author;
  /** ISO 8601 instant. */
  readonly graded: string;
}

/** Grades of publishers, each change with its entry in the audit log. Every method may throw StoreUnavailableError. */
export interface GradeStore {
  /** What the reader sees, by publisher: a guild's own grade goes before the operator's. */
  list(reader: Reader): Promise<readonly PublisherGrade[]>;
  set(grade: PublisherGrade, entry: AuditEntry): Promise<void>;
  /** @returns false, having entered nothing, when the owner has no such grade. */
  remove(owner: Owner, key: string, entry: AuditEntry): Promise<boolean>;
  /** The publishers of the newest reports, the newest first, each once. */
  newestPublishers(reader: Reader, limit: number): Promise<readonly string[]>;
}

/** What grading needs of the world. */
export interface GradePorts {
  readonly clock: Clock;
  readonly identifiers: IdentifierSource;
  readonly grades: GradeStore;
}
