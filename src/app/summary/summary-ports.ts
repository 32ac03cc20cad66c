import type { Clock, Digester, DraftWriter, EventLog, SummaryCache, TokenLedger } from '../ports.ts';

/** What the making of summaries needs of the world. */
export interface SummaryPorts {
  readonly clock: Clock;
  readonly digester: Digester;
  readonly summaries: SummaryCache;
  readonly tokens: TokenLedger;
  /** Absent when no model is configured: summaries are then extractive. */
  readonly writer: DraftWriter | undefined;
  readonly log: EventLog;
  readonly limits: SummaryLimits;
}

/** Budgets of the model's side. */
interface SummaryLimits {
  /** Model tokens a guild and UTC day; 200,000 by default. */
  readonly tokensADay: number;
}
