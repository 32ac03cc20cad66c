import type { Figure, PreparedSource } from './prepare-sources.ts';
import { firstIndex } from './halve.ts';
import type { Stated } from './statement.ts';

/**
 * The figures of a sentence that a cited source holds word for word: what a source says itself needs no further ground, even where
 * out of its surroundings a sentence would be read otherwise.
 *
 * @returns undefined when the sentence of the quantity is in no cited source as a whole.
 */
export function findVerbatim({ quantity, statement }: Stated): Figure[] | undefined {
  const sentences = statement.sentences();
  const sentence = sentences[firstIndex(sentences.length, (at) => quantity.start < (sentences[at]?.end ?? 0))];
  if (sentence === undefined) return undefined;
  for (const source of statement.cited) {
    if (source.source.title === sentence.text) return figureAt(source, 'title', quantity.start - sentence.start);
    const start = source.startOf(sentence.text);
    if (start !== undefined) return figureAt(source, 'text', start + quantity.start - sentence.start);
  }
  return undefined;
}

/** The figure that begins at a place, found by halving: the text's come first, then the title's, both in order. */
function figureAt({ figures }: PreparedSource, field: Figure['field'], start: number): Figure[] {
  const isReached = (one: Figure): boolean =>
    one.field === field ? one.quantity.start >= start : one.field === 'title';
  const found = figures[firstIndex(figures.length, (at) => figures[at] !== undefined && isReached(figures[at]))];
  return found?.field === field && found.quantity.start === start ? [found] : [];
}
