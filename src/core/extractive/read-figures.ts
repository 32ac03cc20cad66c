import type { GroundingSource } from '../grounding/source.ts';
import type { Claim } from '../incident/claim.ts';
import { readClaims } from '../incident/read-claims.ts';
import { readQuantities } from '../quantity/read-quantities.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Candidate, Figure } from './candidate.ts';

type Stated = Pick<Candidate, 'figures' | 'counts' | 'aside'>;

/** Reads what each sentence states in figures: those of this incident, any count, and whether it only states others' figures. */
export function readFigures(source: GroundingSource, sentences: readonly Sentence[]): Stated[] {
  const claims = readClaims(source);
  const options = source.lang === undefined ? {} : { lang: source.lang };
  const numbers = readQuantities(source.text, options).filter(({ kind }) => kind === 'cardinal');
  return sentences.map(({ start, end }) => {
    const stated = claims.filter((claim) => claim.start < end && claim.end > start);
    const figures = stated.filter(({ scope }) => scope === 'this_incident').map(figureOf);
    const counts = numbers.filter((one) => one.start >= start && one.end <= end).map(({ value }) => String(value));
    return { figures, counts, aside: stated.length > 0 && figures.length === 0 };
  });
}

function figureOf({ metric, category, op, n, nMax }: Claim): Figure {
  const topic = `${metric} ${category}`;
  if (n === null) return { topic, value: op };
  return { topic, value: `${op} ${n}${nMax === null ? '' : ` ${nMax}`}`, low: n, high: nMax ?? n };
}
