import type { Draft } from '../grounding/draft.ts';
import type { PreparedSources } from '../grounding/prepare-sources.ts';
import type { Verdict } from '../grounding/verdict.ts';
import { verifySummary } from '../grounding/verify-summary.ts';

/** A draft with the verdict that lets it pass. */
export interface GroundedDraft {
  readonly draft: Draft;
  readonly verdict: Verdict;
}

/** Takes out of a draft what the validator rejects, and holds the rest against the sources afresh, until what stands has passed. */
export function dropRejected(sources: PreparedSources, written: Draft): GroundedDraft {
  let draft = written;
  let verdict = verifySummary(sources, draft);
  while (!verdict.ok && (draft.sentences.length > 0 || draft.headline !== '')) {
    draft = withoutRejected(draft, verdict);
    verdict = verifySummary(sources, draft);
  }
  return { draft, verdict };
}

/** An issue that names no sentence of the draft would never go away: the draft is emptied then. */
function withoutRejected({ headline, sentences }: Draft, { issues }: Verdict): Draft {
  const bad = new Set(issues.map(({ sentence }) => sentence));
  const kept = sentences.filter((_, index) => !bad.has(index));
  const title = bad.has(-1) ? '' : headline;
  const changed = kept.length < sentences.length || title !== headline;
  return changed ? { headline: title, sentences: kept } : { headline: '', sentences: [] };
}
