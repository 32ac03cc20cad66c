import type { Incident } from '../incident/incident.ts';
import type { Toll, TollLine } from '../incident/toll.ts';

/** How many incidents a digest tells in full; readers stop after that, so the rest get a line each. */
export const MAX_FULL = 5;

/** What the selection looks at. Instants are ISO 8601. */
export interface DigestCandidate {
  readonly incident: Pick<Incident, 'id' | 'created' | 'updated' | 'status' | 'reportIds'>;
  readonly toll: Pick<Toll, 'lines'>;
}

/** A candidate with its place: `isNew` when the incident was first heard of inside the period. */
export interface SelectedItem<Candidate> {
  readonly candidate: Candidate;
  readonly isNew: boolean;
}

/** What a digest tells in full and what in a line; nothing is dropped. */
export interface Selection<Candidate> {
  readonly full: readonly SelectedItem<Candidate>[];
  readonly brief: readonly SelectedItem<Candidate>[];
}

/**
 * Orders a period's incidents as a safety officer would read them: most dead first (by the low credible figure), then most
 * people otherwise harmed, then most reports, then newest; the id settles ties, so that two runs agree.
 *
 * @param fromMs - start of the period, epoch milliseconds.
 */
export function selectItems<Candidate extends DigestCandidate>(
  candidates: readonly Candidate[],
  fromMs: number,
): Selection<Candidate> {
  const items = candidates
    .toSorted(byWeight)
    .map((candidate) => ({ candidate, isNew: Date.parse(candidate.incident.created) >= fromMs }));
  return { full: items.slice(0, MAX_FULL), brief: items.slice(MAX_FULL) };
}

function byWeight(a: DigestCandidate, b: DigestCandidate): number {
  const weightsB = weightsOf(b);
  for (const [index, weight] of weightsOf(a).entries()) {
    const difference = (weightsB[index] ?? 0) - weight;
    if (difference !== 0) return difference;
  }
  return a.incident.id < b.incident.id ? -1 : 1;
}

function weightsOf({ incident, toll }: DigestCandidate): number[] {
  return [
    largestLow(toll.lines.filter((line) => line.metric === 'killed')),
    largestLow(toll.lines.filter((line) => line.metric !== 'killed' && line.metric !== 'deployed')),
    incident.reportIds.length,
    Date.parse(incident.updated),
  ];
}

function largestLow(lines: readonly TollLine[]): number {
  return Math.max(0, ...lines.map((line) => line.low.n));
}
