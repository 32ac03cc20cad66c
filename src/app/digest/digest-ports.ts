import type {
  Clock,
  DigestChannel,
  DigestLedger,
  DigestSchedules,
  EventLog,
  ExclusiveRunner,
  IdentifierSource,
  IncidentFile,
  IncidentStore,
} from '../ports.ts';
import type { Reader } from '../reader.ts';
import type { SummaryView } from '../views.ts';

/** What the digest's use cases need of the world and of the other use cases. */
export interface DigestPorts {
  readonly clock: Clock;
  readonly incidents: Pick<IncidentStore, 'changedBetween' | 'list' | 'get'>;
  readonly schedules: DigestSchedules;
  readonly ledger: DigestLedger;
  readonly channel: DigestChannel;
  readonly exclusive: ExclusiveRunner;
  readonly identifiers: IdentifierSource;
  readonly log: EventLog;
  /** The verified summary of an incident; answers in any case, without a model if need be. */
  readonly summarise: (reader: Reader, file: IncidentFile) => Promise<SummaryView>;
}
