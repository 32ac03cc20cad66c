import type { Figure, PreparedSource } from './prepare-sources.ts';
import { firstIndex } from './halve.ts';
import { otherFigures } from './other-figures.ts';
import type { Stated } from './statement.ts';
import type { Evidence, GroundedQuantity } from './verdict.ts';

/** So many places of one number are shown; a reader looks at the first. */
const MOST_EVIDENCE = 8;

/**
 * Makes the row of a verdict for one quantity: what it is, where it stands in the summary as given, where in the sources, and what the sources give instead.
 *
 * @param figures - what supports it.
 * @param place - the quantity in the sentence as given.
 * @param all - every source given.
 */
export function gatherEvidence(
  stated: Stated,
  figures: readonly Figure[],
  place: Pick<GroundedQuantity, 'start' | 'end' | 'text'>,
  all: readonly PreparedSource[],
): GroundedQuantity {
  const { quantity, statement } = stated;
  const shown = narrow(stated, figures).slice(0, MOST_EVIDENCE);
  const role = describeRole(stated);
  const others = otherFigures(figures, all);
  return {
    ...quantity,
    ...place,
    sentence: statement.sentence,
    ...(role !== undefined && { role }),
    evidence: shown.map(toEvidence),
    ...(others.length > 0 && { otherFigures: others }),
  };
}

/** Citations that name sentences narrow what is shown, unless the number stands in another sentence of the source. */
function narrow({ statement }: Stated, figures: readonly Figure[]): readonly Figure[] {
  const { narrowed } = statement;
  if (narrowed.size === 0) return figures;
  const inside = figures.filter((figure) => {
    const sentences = narrowed.get(figure.source);
    return sentences === undefined || sentences.has(sentenceOf(figure));
  });
  return inside.length > 0 ? inside : figures;
}

/** The number of the sentence in which a figure stands: from 1, the title is 0. */
function sentenceOf({ source, field, quantity }: Figure): number {
  if (field === 'title') return 0;
  const sentences = source.sentences();
  return firstIndex(sentences.length, (at) => quantity.start < (sentences[at]?.end ?? 0)) + 1;
}

function describeRole(stated: Stated): string | undefined {
  const { metric, category } = stated.role();
  if (metric === undefined) return undefined;
  return category === undefined || category === 'unknown' ? metric : `${metric} ${category.replace('_', ' ')}`;
}

function toEvidence({ source, field, quantity }: Figure): Evidence {
  const { start, end } = quantity;
  return { source: source.source.id, field, start, end, text: (source.source[field] ?? '').slice(start, end) };
}
