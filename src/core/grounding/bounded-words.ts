import type { Quantity } from '../quantity/quantity.ts';
import { readQuantities } from '../quantity/read-quantities.ts';

const MOST_WORDS = 5;
const REACH = 60;
const WORD_BEFORE = /[^\s]+\s*$/u;
const WORD_BEHIND = /^\s*[^\s.,;:!?)]+/u;

/** A stretch of a text: UTF-16 offsets, `end` excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a number together with those that bound it: "at least 60", "60 or more", where the number alone is "60".
 *
 * The fewest words beside the number that still read as bounded in the same way, in any language that is read.
 *
 * @param quantity - a quantity of `text`, with offsets into it.
 * @param lang - BCP 47.
 */
export function boundedWords(text: string, quantity: Quantity, lang: string): Stretch {
  const { start, end, qualifier } = quantity;
  if (qualifier === undefined) return { start, end };
  const isBounded = (stretch: Stretch): boolean => isRead(text, stretch, quantity, lang);
  return [...widerBefore(text, quantity), ...widerBehind(text, quantity)].find(isBounded) ?? { start, end };
}

function widerBefore(text: string, { start, end }: Stretch): Stretch[] {
  const from = Math.max(0, start - REACH);
  const wider: Stretch[] = [];
  for (let at = start; wider.length <= MOST_WORDS;) {
    wider.push({ start: at, end });
    const word = WORD_BEFORE.exec(text.slice(from, at))?.[0];
    if (word === undefined) break;
    at -= word.length;
  }
  return wider;
}

function widerBehind(text: string, { start, end }: Stretch): Stretch[] {
  const wider: Stretch[] = [];
  for (let at = end; wider.length < MOST_WORDS;) {
    const word = WORD_BEHIND.exec(text.slice(at, end + REACH))?.[0];
    if (word === undefined) break;
    at += word.length;
    wider.push({ start, end: at });
  }
  return wider;
}

function isRead(text: string, stretch: Stretch, { start, value, qualifier }: Quantity, lang: string): boolean {
  const read = readQuantities(text.slice(stretch.start, stretch.end), { lang });
  return read.some((one) => {
    return one.start === start - stretch.start && one.value === value && one.qualifier === qualifier;
  });
}
