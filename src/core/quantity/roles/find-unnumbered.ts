import type { Quantity } from '../quantity.ts';
import { phraseBookFor } from './phrase-books.ts';
import { isBound, markAt, readSentence, type Reading } from './reading.ts';

/**
 * Finds what stands where a figure could: "others were taken prisoner", "nobody died". They come as quantities, so that their
 * roles are read like any other's: `vague` with the word as written, or a cardinal 0 for "no" and "nobody".
 *
 * @param quantities - those read already, in order; what stands beside one of them is part of it and is left out.
 */
export function findUnnumbered(text: string, quantities: readonly Quantity[], lang: string): Quantity[] {
  const book = phraseBookFor(lang) ?? phraseBookFor('en');
  if (book === undefined) return [];
  const reading = readSentence(text, { start: 0, end: text.length }, { all: quantities, first: 0 }, book);
  const found: Quantity[] = [];
  for (const [at, token] of reading.tokens.entries()) {
    const unnumbered = markAt(reading, at, 'unnumbered');
    const length = unnumbered > 0 ? unnumbered : markAt(reading, at, 'none');
    const last = reading.tokens[at + length - 1];
    if (length === 0 || last === undefined || besideFigure(reading, at, length)) continue;
    const written = text.slice(token.start, last.end);
    const base = { text: written, start: token.start, end: last.end };
    found.push(
      unnumbered > 0
        ? { ...base, kind: 'vague', value: null, word: written.toLowerCase() }
        : { ...base, kind: 'cardinal', value: 0 },
    );
  }
  return found;
}

/** True for "40 others", and for the "no" of "no fewer than". */
function besideFigure(reading: Reading, at: number, length: number): boolean {
  const { tokens } = reading;
  return tokens[at - 1]?.quantity !== undefined || tokens[at + length]?.quantity !== undefined || isBound(reading, at);
}
