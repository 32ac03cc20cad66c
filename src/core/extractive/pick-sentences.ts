import type { Candidate, Figure } from './candidate.ts';
import { scoreCandidates } from './score-candidates.ts';
import { similarity } from './weigh-terms.ts';

/** How much likeness to what is chosen already takes away (the λ of maximal marginal relevance is 1 to this). */
const REPETITION_WEIGHT = 0.7;
/** From this likeness on two sentences say the same: wire copy under two mastheads, a lead repeated in the body. */
const SAME = 0.75;
/** What a figure not yet told adds, and what it adds further when sources disagree about it: readers must see that. */
const NEW_FIGURE = 0.4;
const DISPUTED_FIGURE = 0.6;
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
 * Chooses sentences by maximal marginal relevance, figures first: each adds most that the chosen ones do not say. Where sources
 * state different figures of one thing, a sentence of each is preferred to anything else.
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
  const disputed = disputedTopics(candidates);
  const chosen: Candidate[] = [];
  let turnedDown = 0;
  while (chosen.length < count && turnedDown < MOST_TURNED_DOWN) {
    const told = tellAll(chosen);
    const best = bestOf(contenders, (one) => one.score + figureGain(one.candidate, told, disputed));
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
  readonly counts: ReadonlySet<string>;
}

function tellAll(chosen: readonly Candidate[]): Told {
  return {
    figures: new Set(chosen.flatMap(({ figures }) => figures.map(keyOf))),
    counts: new Set(chosen.flatMap(({ counts }) => counts)),
  };
}

/** The gain counts once a sentence, however many figures it packs. */
function figureGain({ figures, counts, aside }: Candidate, told: Told, disputed: ReadonlySet<string>): number {
  if (aside) return -ASIDE;
  const fresh = figures.filter((figure) => !told.figures.has(keyOf(figure)));
  if (fresh.length === 0) return counts.length > 0 && counts.every((count) => told.counts.has(count)) ? -STALE : 0;
  return fresh.some(({ topic }) => disputed.has(topic)) ? NEW_FIGURE + DISPUTED_FIGURE : NEW_FIGURE;
}

/** Topics of which different sources state different figures. */
function disputedTopics(candidates: readonly Candidate[]): Set<string> {
  const bySource = new Map<string, Map<number, string>>();
  for (const { source, figures } of candidates)
    for (const { topic, value } of figures) {
      const values = bySource.get(topic) ?? new Map<number, string>();
      bySource.set(topic, values.set(source, values.get(source) ?? value));
    }
  return new Set([...bySource].filter(([, values]) => new Set(values.values()).size > 1).map(([topic]) => topic));
}

function keyOf({ topic, value }: Figure): string {
  return `${topic} ${value}`;
}
