import type { AuditLog } from '../audit/audit-log.ts';
import type { Clock, Corrections, EventLog, IdentifierSource, IncidentStore } from '../ports.ts';

/** What correcting needs of the world. */
export interface CorrectionPorts {
  readonly clock: Clock;
  readonly identifiers: IdentifierSource;
  readonly log: Pick<EventLog, 'info'>;
  readonly incidents: Pick<IncidentStore, 'get' | 'search'>;
  readonly corrections: Corrections;
  readonly audit: AuditLog;
}
