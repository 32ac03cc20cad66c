import type { Stretch } from './read-tokens.ts';

/** Longer than any sentence that people write; every rule looks at one stretch, so that the whole stays linear whatever the text. */
const LONGEST_UNITS = 2000;

/** Cuts a sentence that no person wrote (a table, a hostile text) into stretches of at most 2,000 UTF-16 units, at blanks where it can. */
export function cutLong(text: string, { start, end }: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  while (end - from > LONGEST_UNITS) {
    const blank = text.lastIndexOf(' ', from + LONGEST_UNITS);
    const until = blank > from + LONGEST_UNITS / 2 ? blank : from + LONGEST_UNITS;
    pieces.push({ start: from, end: until });
    from = until;
  }
  return [...pieces, { start: from, end }];
}
