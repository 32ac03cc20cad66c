import type { Candidate, Figure } from './candidate.ts';
import { scoreCandidates } from './score-candidates.ts';
import { similarity } from './weigh-terms.ts';

/** How much likeness to what is chosen already takes away (the λ of maximal marginal relevance is 1 to this). */
const REPETITION_WEIGHT = 0.7;
/** From this likeness on two sentences say the same: wire copy under two mastheads, a lead repeated in the body. */
const SAME = 0.75;
/** What a figure not yet told adds, and what it adds further at an end of a range: readers must see where sources disagree. */
const NEW_FIGURE = 0.4;
const END_OF_RANGE = 0.6;
/** What a figure between the ends adds that the newest report gives: it may be the one that holds. */
const NEWEST_FIGURE = 0.5;
/** What a sentence loses whose figures are of something else: background is told only where there is nothing to tell. */
const ASIDE = 1;
/** What a sentence loses whose counts were all told already, in whatever words. */
const STALE = 0.3;

/** So many turned-down sentences are borne before the summary is left shorter: hostile sources must not cost the reader time. */
const MOST_TURNED_DOWN = 40;

/** A candidate on its way to being chosen: `likeness` is that to the nearest chosen sentence. */
interface Contender {
  readonly candidate: Candidate;
  readonly score: number;
  likeness: number;
}

/**
 * Chooses sentences by maximal marginal relevance, figures first: each adds most that the chosen ones do not say. Where figures
 * of one toll line differ, a sentence of the lowest and one of the highest are preferred to anything else, then one of the newest.
 *
 * @param accepts - asked of each choice; a sentence that it turns down is passed over.
 * @returns at most `count` candidates in order of source and position.
 */
export function pickSentences(
  candidates: readonly Candidate[],
  count: number,
  accepts: (candidate: Candidate) => boolean,
): Candidate[] {
  const scores = scoreCandidates(candidates);
  let contenders = candidates.map((candidate, at): Contender => ({ candidate, score: scores[at] ?? 0, likeness: 0 }));
  const ranges = rangesOf(candidates);
  const chosen: Candidate[] = [];
  let turnedDown = 0;
  while (chosen.length < count && turnedDown < MOST_TURNED_DOWN) {
    const told = tellAll(chosen);
    const best = bestOf(contenders, (one) => one.score + figureGain(one.candidate, told, ranges));
    if (best === undefined || (best.candidate.aside && chosen.length > 0)) break;
    contenders = contenders.filter((one) => one !== best);
    if (!accepts(best.candidate)) {
      turnedDown += 1;
      continue;
    }
    chosen.push(best.candidate);
    for (const one of contenders)
      one.likeness = Math.max(one.likeness, similarity(one.candidate.terms, best.candidate.terms));
  }
  return chosen.toSorted((a, b) => a.source - b.source || a.sentence - b.sentence);
}

function bestOf(contenders: readonly Contender[], gain: (one: Contender) => number): Contender | undefined {
  let best: Contender | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of contenders) {
    const worth = one.likeness >= SAME ? Number.NEGATIVE_INFINITY : gain(one) - REPETITION_WEIGHT * one.likeness;
    if (worth > most) [best, most] = [one, worth];
  }
  return best;
}

/** What the chosen sentences tell in figures and counts. */
interface Told {
  readonly figures: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly counts: ReadonlySet<string>;
}

function tellAll(chosen: readonly Candidate[]): Told {
  const figures = chosen.flatMap((one) => one.figures);
  return {
    figures: new Set(figures.map(keyOf)),
    topics: new Set(figures.map(({ topic }) => topic)),
    counts: new Set(chosen.flatMap(({ counts }) => counts)),
  };
}

/** The gain counts once a sentence, however many figures it packs. */
function figureGain({ figures, counts, aside, newest }: Candidate, told: Told, ranges: Ranges): number {
  if (aside) return -ASIDE;
  const fresh = figures.filter((figure) => isFresh(figure, told));
  if (fresh.length === 0) return counts.length > 0 && counts.every((count) => told.counts.has(count)) ? -STALE : 0;
  if (fresh.some((figure) => isEnd(figure, ranges))) return NEW_FIGURE + END_OF_RANGE;
  return newest && fresh.some((figure) => isDisputed(figure, ranges)) ? NEW_FIGURE + NEWEST_FIGURE : NEW_FIGURE;
}

/** People without a number are news only while nothing is told of their kind. */
function isFresh(figure: Figure, { figures, topics }: Told): boolean {
  return figure.low === undefined ? !topics.has(figure.topic) : !figures.has(keyOf(figure));
}

/** The lowest and the highest figure of each topic. */
type Ranges = ReadonlyMap<string, { readonly low: number; readonly high: number }>;

function rangesOf(candidates: readonly Candidate[]): Ranges {
  const ranges = new Map<string, { low: number; high: number }>();
  for (const { topic, low, high } of candidates.flatMap(({ figures }) => figures)) {
    if (low === undefined || high === undefined) continue;
    const before = ranges.get(topic) ?? { low, high };
    ranges.set(topic, { low: Math.min(before.low, low), high: Math.max(before.high, high) });
  }
  return ranges;
}

function isEnd(figure: Figure, ranges: Ranges): boolean {
  const range = ranges.get(figure.topic);
  return isDisputed(figure, ranges) && (figure.low === range?.low || figure.high === range?.high);
}

function isDisputed({ topic, low }: Figure, ranges: Ranges): boolean {
  const range = ranges.get(topic);
  return low !== undefined && range !== undefined && range.low < range.high;
}

function keyOf({ topic, value }: Figure): string {
  return `${topic} ${value}`;
}
