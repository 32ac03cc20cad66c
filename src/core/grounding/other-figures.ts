import { boundedStretch } from './bounded-figure.ts';
import type { Figure, PreparedSource } from './prepare-sources.ts';
import { tollKey } from './toll-key.ts';
import { isSameValue } from './value-keys.ts';
import type { Evidence } from './verdict.ts';

/** So many figures that differ are named; a reader who sees three knows that the sources disagree. */
const MOST_OTHERS = 8;

/**
 * The figures of the sources that differ from one the summary gives, though they count the same: what happened to the same kind of people in
 * this incident. Vague words and figures of other scopes are none.
 *
 * @param evidence - the source figures that support the summary's.
 * @param all - every source given, cited or not: a reader sees a disagreement wherever it stands.
 * @returns in the order of the sources, each number of a source once, in its own words with what bounds it.
 */
export function otherFigures(evidence: readonly Figure[], all: readonly PreparedSource[]): Evidence[] {
  const keys = new Set(evidence.map((one) => tollKey(one.role())).filter((key) => key !== undefined));
  if (keys.size === 0) return [];
  const others: Figure[] = [];
  for (const source of all) {
    for (const figure of source.tolls()) {
      if (others.length >= MOST_OTHERS) break;
      const isSameCount = keys.has(tollKey(figure.role()) ?? '');
      if (isSameCount && !evidence.some((one) => isSameNumber(one, figure))) others.push(figure);
    }
  }
  return others.map(tellBounded);
}

function isSameNumber({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  return isSameValue(a.value, b.value) && (a.max === undefined ? b.max === undefined : isSameValue(a.max, b.max));
}

function tellBounded(figure: Figure): Evidence {
  const { source, field } = figure;
  const stretch = boundedStretch(figure);
  return {
    source: source.source.id,
    field,
    ...stretch,
    text: (source.source[field] ?? '').slice(stretch.start, stretch.end),
  };
}
