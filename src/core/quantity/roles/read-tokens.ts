import type { Quantity } from '../quantity.ts';
import { foldWord } from './fold-word.ts';

/** A word or a whole quantity of a sentence. Offsets are UTF-16 units into the text, `end` excluded. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded; empty for a quantity. */
  readonly word: string;
  /** Index into the quantities, for a quantity. */
  readonly quantity: number | undefined;
  readonly read: Quantity | undefined;
  readonly capital: boolean;
  /** What stands between the token before and this one, blanks taken off: ",", "(", "" … */
  readonly gap: string;
}

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The quantities of a whole text, and the first that can lie in the stretch. */
export interface QuantitiesFrom {
  readonly all: readonly Quantity[];
  readonly first: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ARABIC_PREFIX = /^(?:وال|بال|فال|لل|ال|و)(?=\p{L}{3,}$)/u;

/**
 * Cuts a stretch of a text into words and quantities.
 *
 * @param quantities - in order of appearance, with offsets into `text`; each becomes one token.
 */
export function readTokens(text: string, stretch: Stretch, quantities: QuantitiesFrom): Token[] {
  const inside = quantitiesInside(stretch, quantities);
  const pieces = [...wordsOutside(text, stretch, inside), ...inside].toSorted((a, b) => a.start - b.start);
  let before = stretch.start;
  return pieces.map(({ start, end, index }) => {
    const gap = text.slice(before, start).trim();
    before = end;
    const written = text.slice(start, end);
    return {
      start,
      end,
      word: index === undefined ? foldToken(written) : '',
      quantity: index,
      read: index === undefined ? undefined : quantities.all[index],
      capital: /^\p{Lu}/u.test(written),
      gap,
    };
  });
}

function quantitiesInside(stretch: Stretch, { all, first }: QuantitiesFrom): (Stretch & { index: number })[] {
  const inside = [];
  for (let index = first; index < all.length; index += 1) {
    const one = all[index];
    if (one === undefined || one.start >= stretch.end) break;
    if (one.start >= stretch.start && one.end <= stretch.end) inside.push({ start: one.start, end: one.end, index });
  }
  return inside;
}

interface Piece extends Stretch {
  readonly index: number | undefined;
}

function wordsOutside(text: string, stretch: Stretch, inside: readonly Stretch[]): Piece[] {
  const found: Piece[] = [];
  let next = 0;
  for (const match of text.slice(stretch.start, stretch.end).matchAll(WORD)) {
    const start = stretch.start + match.index;
    const end = start + match[0].length;
    while ((inside[next]?.end ?? Infinity) <= start) next += 1;
    if ((inside[next]?.start ?? Infinity) >= end) found.push({ start, end, index: undefined });
  }
  return found;
}

function foldToken(written: string): string {
  return foldWord(written).replace(ARABIC_PREFIX, '');
}
