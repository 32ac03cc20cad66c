import type { Draft, DraftSentence } from '../grounding/draft.ts';
import type { GroundingSource } from '../grounding/source.ts';
import { prepareSources } from '../grounding/prepare-sources.ts';
import { verifySummary } from '../grounding/verify-summary.ts';
import type { Candidate } from './candidate.ts';
import { collectCandidates } from './collect-candidates.ts';
import { dropRejected, type GroundedDraft } from './drop-rejected.ts';
import { pickHeadline } from './pick-headline.ts';
import { pickSentences } from './pick-sentences.ts';

/** Raised when other sentences are chosen, so that what was kept is chosen afresh. */
export const EXTRACTOR_VERSION = 2;

const USUAL_SENTENCES = 4;

/** How many sentences at most, 4 by default. */
interface ExtractOptions {
  readonly sentences?: number;
}

/**
 * Summarises sources without a model: whole sentences of theirs, letter for letter, each citing itself (`1.3`), under one of
 * their titles. Position, nearness to the centroid and maximal marginal relevance choose; sentences with figures come first,
 * and where sources differ in a figure both are shown.
 *
 * Every sentence passes the validator on its way in, and the draft as a whole. Pure and deterministic.
 *
 * @returns a draft without sentences when no sentence of the sources can stand alone.
 */
export function extractSummary(sources: readonly GroundingSource[], options: ExtractOptions = {}): Draft {
  return extractGrounded(sources, options).draft;
}

/** Summarises like {@link extractSummary}, and hands over the verdict of the whole too. */
export function extractGrounded(sources: readonly GroundingSource[], options: ExtractOptions = {}): GroundedDraft {
  const prepared = prepareSources(sources);
  const isGrounded = (one: Candidate): boolean => verifySummary(prepared, { sentences: [quote(one)] }).ok;
  const chosen = pickSentences(collectCandidates(sources), options.sentences ?? USUAL_SENTENCES, isGrounded);
  const sentences = chosen.map(quote);
  return dropRejected(prepared, { headline: pickHeadline(sources, prepared, sentences), sentences });
}

function quote({ source, sentence, text }: Candidate): DraftSentence {
  return { text, citations: [`${source + 1}.${sentence}`] };
}
