import { prepareSources } from '../../core/grounding/prepare-sources.ts';
import { verifySummary } from '../../core/grounding/verify-summary.ts';
import type { Draft } from '../../core/grounding/draft.ts';
import type { Issue, Verdict } from '../../core/grounding/verdict.ts';
import type { DraftReply, DraftRequest, DraftWriter, EventLog, RejectedAttempt } from '../ports.ts';
import type { FallbackReason } from '../views.ts';
import type { CallMeter } from './token-budget.ts';
import { untilAborted } from './until-aborted.ts';

/** How often a model is sent back at most. */
const MAX_REPAIRS = 2;

/** What is to be summarised. */
export type DraftingJob = Omit<DraftRequest, 'rejected'>;

/** Who writes, who counts what it costs, and who is told of failures. */
export interface DraftingPorts {
  readonly writer: DraftWriter;
  readonly meter: CallMeter;
  readonly log: Pick<EventLog, 'warn'>;
}

/** A draft that the validator let pass, perhaps with warnings, or why there is none. */
export type Drafting =
  | {
      readonly kind: 'drafted';
      readonly draft: Draft;
      readonly verdict: Verdict;
      readonly repairs: number;
      readonly omitted: readonly string[];
    }
  | { readonly kind: 'gave-up'; readonly reason: FallbackReason };
type Drafted = Extract<Drafting, { kind: 'drafted' }>;

/** What a reader is told of each failure. An answer that nobody can read is asked for again; the other failures end the matter. */
const REASONS: Readonly<Record<Extract<DraftReply, { kind: 'failed' }>['reason'], FallbackReason>> = {
  refused: 'model-refused',
  malformed: 'model-unavailable',
  truncated: 'model-unavailable',
  'rate-limited': 'model-unavailable',
  unauthorised: 'model-unavailable',
  unavailable: 'model-unavailable',
  deadline: 'deadline',
  'rejected-request': 'model-unavailable',
};
const UNREADABLE = new Set(['malformed', 'truncated']);

/** A warning that no rewriting can lift: the validator cannot read number words in the language of the sources. */
const BEYOND_REPAIR = 'language_unread';

type Turn = DraftReply | { readonly kind: 'budget-spent' };

/**
 * Lets the model write until the validator is content: at most two repairs, each naming what was wrong.
 *
 * A draft without a rejection stands; one with warnings is sent back once more and then shown with the better of the two. Ends
 * when the signal aborts, with the best draft so far.
 */
export async function writeGroundedDraft(
  ports: DraftingPorts,
  job: DraftingJob,
  signal: AbortSignal,
): Promise<Drafting> {
  const sources = prepareSources(job.sources);
  const rejected: RejectedAttempt[] = [];
  let best: Drafted | undefined;
  let reason: FallbackReason = 'not-grounded';
  for (let turns = 0; turns <= MAX_REPAIRS; turns += 1) {
    const hadOne = best !== undefined;
    const turn = await takeTurn(ports, { ...job, rejected: [...rejected] }, signal);
    if (turn.kind === 'draft') {
      const verdict = verifySummary(sources, turn.draft);
      reason = 'not-grounded';
      best = better(best, { ...turn, verdict, repairs: turns });
      rejected.push({ draft: turn.draft, issues: [...verdict.issues, ...mendable(verdict)] });
    } else reason = reasonOf(turn);
    if (hadOne || isContent(best) || !mayGoOn(turn)) break;
  }
  return best ?? { kind: 'gave-up', reason };
}

async function takeTurn(
  { writer, meter, log }: DraftingPorts,
  request: DraftRequest,
  signal: AbortSignal,
): Promise<Turn> {
  const estimate = writer.estimateTokens(request);
  if (!(await meter.hasRoom(estimate))) return { kind: 'budget-spent' };
  const reply = await untilAborted(signal, writer.write(request, signal).catch(broken), overdue);
  await meter.count(reply, estimate);
  if (reply.kind === 'failed') log.warn('model-failed', { model: writer.model, ...reply });
  return reply;
}

const NOTHING = { text: undefined, finishReason: undefined, usage: { inputTokens: 0, outputTokens: 0 } } as const;

function overdue(): DraftReply {
  return { kind: 'failed', reason: 'deadline', detail: 'the time for the answer is over', ...NOTHING };
}

/** A writer promises not to throw; should it, that is logged like any failure, and the reader still gets an answer. */
function broken(error: unknown): DraftReply {
  return { kind: 'failed', reason: 'unavailable', detail: String(error), ...NOTHING };
}

/** The draft with fewer warnings; one that was rejected never counts, the earlier one wins a tie. */
function better(best: Drafted | undefined, next: Omit<Drafted, 'kind'>): Drafted | undefined {
  if (!next.verdict.ok) return best;
  if (best !== undefined && mendable(best.verdict).length <= mendable(next.verdict).length) return best;
  const { draft, verdict, repairs, omitted } = next;
  return { kind: 'drafted', draft, verdict, repairs, omitted };
}

function isContent(best: Drafted | undefined): boolean {
  return best !== undefined && mendable(best.verdict).length === 0;
}

function mendable({ warnings }: Verdict): Issue[] {
  return warnings.filter(({ code }) => code !== BEYOND_REPAIR);
}

function mayGoOn(turn: Turn): boolean {
  return turn.kind === 'draft' || (turn.kind === 'failed' && UNREADABLE.has(turn.reason));
}

function reasonOf(turn: Exclude<Turn, { kind: 'draft' }>): FallbackReason {
  return turn.kind === 'budget-spent' ? 'budget-spent' : REASONS[turn.reason];
}
