import type { DraftSentence } from '../grounding/draft.ts';
import type { GroundingSource } from '../grounding/source.ts';
import type { PreparedSources } from '../grounding/prepare-sources.ts';
import { verifySummary } from '../grounding/verify-summary.ts';
import { readQuantities } from '../quantity/read-quantities.ts';
import { isBoilerplate } from './boilerplate.ts';
import { headingOf } from './collect-candidates.ts';

/**
 * Chooses a headline: the title of a cited source (or the heading in its text), letter for letter, that the validator passes. Where several sources speak, a
 * title without a number is preferred: one source's figure must not stand above all.
 *
 * @param prepared - the same sources, read for the validator.
 * @returns the first sentence when no cited source has such a title, and an empty text when there is none either.
 */
export function pickHeadline(
  sources: readonly GroundingSource[],
  prepared: PreparedSources,
  sentences: readonly DraftSentence[],
): string {
  const cited = new Set(sentences.flatMap(({ citations }) => citations).map((id) => Number(id.split('.')[0]) - 1));
  const titles = sources
    .filter((_, index) => cited.has(index))
    .map(headingOf)
    .filter((title) => title !== undefined)
    .filter((title) => !isBoilerplate(title));
  const preferred = cited.size > 1 ? [...titles.filter((title) => !hasNumber(title)), ...titles] : titles;
  const passes = (headline: string): boolean =>
    verifySummary(prepared, { headline, sentences: [...sentences] }).issues.every(({ sentence }) => sentence >= 0);
  return preferred.find(passes) ?? sentences[0]?.text ?? '';
}

function hasNumber(title: string): boolean {
  return readQuantities(title).some(({ kind }) => kind !== 'name' && kind !== 'date' && kind !== 'vague');
}
