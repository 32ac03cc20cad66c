import { extractGrounded } from '../../core/extractive/extract-summary.ts';
import type { Draft } from '../../core/grounding/draft.ts';
import type { GroundingSource } from '../../core/grounding/source.ts';
import type { Verdict } from '../../core/grounding/verdict.ts';
import type { DraftWriter, EventLog } from '../ports.ts';
import type { FallbackReason } from '../views.ts';
import { languageOf } from './summary-key.ts';
import { UNMETERED } from './token-budget.ts';
import { writeGroundedDraft } from './write-grounded-draft.ts';

/** A verified summary of loose sources; `reason` is there when a model was to write it and could not. */
export interface SourcesSummary {
  readonly engine: 'llm' | 'extractive';
  readonly reason?: FallbackReason;
  readonly draft: Draft;
  readonly verdict: Verdict;
}

/** Which sources, how many sentences at most (the engine's own measure when absent), and how long it may take. */
export interface SourcesQuestion {
  readonly sources: readonly GroundingSource[];
  readonly sentences?: number;
  readonly signal: AbortSignal;
}

/** Summarises sources that stand in no store, as the command line does: the same loop and validator, no cache and no budget. */
export async function summariseSources(
  ports: { readonly writer: DraftWriter | undefined; readonly log: Pick<EventLog, 'warn'> },
  { sources, sentences, signal }: SourcesQuestion,
): Promise<SourcesSummary> {
  const wish = sentences === undefined ? {} : { sentences };
  const { writer, log } = ports;
  if (writer === undefined) return { engine: 'extractive', ...extractGrounded(sources, wish) };
  const job = { sources, language: languageOf(sources), ...wish };
  const drafting = await writeGroundedDraft({ writer, log, meter: UNMETERED }, job, signal);
  if (drafting.kind === 'drafted') return { engine: 'llm', draft: drafting.draft, verdict: drafting.verdict };
  return { engine: 'extractive', reason: drafting.reason, ...extractGrounded(sources, wish) };
}
