import type { Owner } from '../../core/incident/report.ts';
import type { DraftReply } from '../ports.ts';
import type { SummaryPorts } from './summary-ports.ts';

type BudgetPorts = Pick<SummaryPorts, 'clock' | 'tokens' | 'limits' | 'log'>;

/**
 * Failures after which the server may have worked though it reported no tokens: the estimate is counted then, so that a
 * server that stalls or babbles cannot be asked for ever.
 */
const WORKED_FOR_NOTHING = new Set(['deadline', 'malformed', 'truncated', 'refused']);

/** Says whether a model call may be made, and counts what it used. */
export interface CallMeter {
  hasRoom(estimate: number): Promise<boolean>;
  /** `estimate` is what the request alone should cost. */
  count(reply: DraftReply, estimate: number): Promise<void>;
}

/** For the operator at the command line, who pays for each call himself. */
export const UNMETERED: CallMeter = { hasRoom: () => Promise.resolve(true), count: () => Promise.resolve() };

/** Meters the calls of one guild (or of everybody in direct messages) against what it may spend on this UTC day. */
export function meterOf(ports: BudgetPorts, owner: Owner): CallMeter {
  const { tokens, limits } = ports;
  return {
    hasRoom: async (estimate) => (await tokens.spent(owner, today(ports))) + estimate <= limits.tokensADay,
    count: (reply, estimate) => countTokens(ports, owner, tokensOf(reply, estimate)),
  };
}

/** The reply is at hand by now, so a ledger that fails is logged, not thrown. */
async function countTokens(ports: BudgetPorts, owner: Owner, used: number): Promise<void> {
  if (used === 0) return;
  try {
    await ports.tokens.add(owner, today(ports), used);
  } catch (error) {
    ports.log.warn('tokens-not-counted', { owner, tokens: used, error: String(error) });
  }
}

function tokensOf(reply: DraftReply, estimate: number): number {
  const reported = reply.usage.inputTokens + reply.usage.outputTokens;
  if (reported > 0) return reported;
  return reply.kind === 'draft' || WORKED_FOR_NOTHING.has(reply.reason) ? estimate : 0;
}

function today({ clock }: BudgetPorts): string {
  return clock.now().toISOString().slice(0, 10);
}
