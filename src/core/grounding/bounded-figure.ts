import { boundedWords, type Stretch } from './bounded-words.ts';
import { oncePer } from './once-per.ts';
import type { Figure } from './prepare-sources.ts';

/** Where a figure stands in its source together with the words that bound it. */
export const boundedStretch = oncePer(({ source, field, quantity }: Figure): Stretch =>
  boundedWords(source.source[field] ?? '', quantity, source.lang),
);

/** A figure as its source writes it, with the words that bound it: "at least 60". */
export function boundedText(figure: Figure): string {
  const { start, end } = boundedStretch(figure);
  return (figure.source.source[figure.field] ?? '').slice(start, end);
}
