import type { Candidate } from './candidate.ts';
import { scale, similarity } from './weigh-terms.ts';

/** What position and centrality contribute to a score in [0, 1]. */
const POSITION_WEIGHT = 0.4;
const CENTROID_WEIGHT = 0.6;

/**
 * Scores how well each sentence stands for the whole: near the head of its report, and near the centroid of all reports. The
 * same order as the candidates; each in [0, 1].
 */
export function scoreCandidates(candidates: readonly Candidate[]): number[] {
  const centroid = scale(sumTerms(candidates));
  const central = candidates.map(({ terms }) => similarity(terms, centroid));
  const most = central.reduce((a, b) => Math.max(a, b), Number.MIN_VALUE);
  return candidates.map(
    ({ sentence }, index) => POSITION_WEIGHT / Math.sqrt(sentence) + CENTROID_WEIGHT * ((central[index] ?? 0) / most),
  );
}

function sumTerms(candidates: readonly Candidate[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const { terms } of candidates) for (const [word, weight] of terms) sum.set(word, (sum.get(word) ?? 0) + weight);
  return sum;
}
