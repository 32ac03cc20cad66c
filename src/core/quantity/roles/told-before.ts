import type { Figure, FigureContext } from './figure.ts';
import { findMark, isSpokenOf, markAt, startOfFigure, type Reading } from './reading.ts';

/** How far "count of" or "figure remains" may stand from its figure, and from the figures that it speaks of. */
const COUNT_TOKENS = 7;
const COUNT_SENTENCES = 3;
/** How far "it" may stand before "stood at". */
const PRONOUN_TOKENS = 3;

/**
 * The figure of a sentence before whose count is told again: "the ministry has not updated its count of at least 38", "the mayor spoke of
 * nine", "it had stood at 27".
 */
export function toldBefore({ reading, before, sentence }: FigureContext, token: number): Figure | undefined {
  const isCount =
    findMark(reading, 'count', token - COUNT_TOKENS, token) >= 0 ||
    isSpokenOf(reading, token) ||
    isAgainst(reading, token) ||
    isItAt(reading, token);
  return isCount && before !== undefined && sentence - before.sentence <= COUNT_SENTENCES ? before : undefined;
}

/** "It had stood at 27": the count of the sentence before. */
export function isItAt(reading: Reading, token: number): boolean {
  const start = startOfFigure(reading, token);
  const from = [2, 3].find((length) => markAt(reading, start - length, 'reach') === length);
  return from !== undefined && findMark(reading, 'pronoun', start - from - PRONOUN_TOKENS, start - from) >= 0;
}

/** "37 dead, up from 29": the count of the figure before. */
export function isAgainst(reading: Reading, token: number): boolean {
  const start = startOfFigure(reading, token);
  return [1, 2].some((length) => markAt(reading, start - length, 'against') === length);
}
