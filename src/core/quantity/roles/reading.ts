import type { Category } from '../../incident/claim.ts';
import { matchAll, type Meaning, type PhraseBook, type PhraseMatch } from './match-phrases.ts';
import { readTokens, type QuantitiesFrom, type Stretch, type Token } from './read-tokens.ts';
import type { Mark } from './role-lexicon.ts';

/** One sentence made ready: its tokens, and for each the phrases that start there. */
export interface Reading {
  readonly stretch: Stretch;
  readonly tokens: readonly Token[];
  readonly matches: readonly (readonly PhraseMatch[])[];
  /** Every mark that a phrase of the sentence bears: most questions are answered by its absence. */
  readonly marks: ReadonlySet<Mark>;
  /** Whether the lexicon's language lets a subject follow its verb. */
  readonly subjectMayFollow: boolean;
}

/** Reads one sentence with one language's words. */
export function readSentence(text: string, stretch: Stretch, quantities: QuantitiesFrom, book: PhraseBook): Reading {
  const tokens = readTokens(text, stretch, quantities);
  const matches = matchAll(book, tokens);
  return { stretch, tokens, matches, marks: marksOf(matches), subjectMayFollow: book.lexicon.subjectMayFollow };
}

function marksOf(matches: readonly (readonly PhraseMatch[])[]): ReadonlySet<Mark> {
  const marks = new Set<Mark>();
  for (const found of matches) {
    for (const { meaning } of found) if (meaning.kind === 'mark') marks.add(meaning.mark);
  }
  return marks;
}

/** How many tokens the longest phrase takes that starts here and bears this mark; 0 when none does. */
export function markAt(reading: Reading, at: number, mark: Mark): number {
  const found = reading.matches[at];
  if (found === undefined || found.length === 0 || !reading.marks.has(mark)) return 0;
  for (const { length, meaning } of found) {
    if (meaning.kind === 'mark' && meaning.mark === mark) return length;
  }
  return 0;
}

/** The people named by a phrase that starts here: the longest wins. */
export function peopleAt(reading: Reading, at: number): { length: number; category: Category } | undefined {
  for (const { length, meaning } of reading.matches[at] ?? []) {
    if (meaning.kind === 'people') return { length, category: meaning.category };
  }
  return undefined;
}

/** How many tokens the longest phrase takes that starts here and means what is asked; 0 when none does. */
export function lengthOf(reading: Reading, at: number, asked: (meaning: Meaning) => boolean): number {
  return reading.matches[at]?.find(({ meaning }) => asked(meaning))?.length ?? 0;
}

/** The first token in [from, until) where a phrase bears the mark, or −1. */
export function findMark(reading: Reading, mark: Mark, from = 0, until = reading.tokens.length): number {
  if (!reading.marks.has(mark)) return -1;
  for (let at = Math.max(0, from); at < Math.min(until, reading.tokens.length); at += 1) {
    if (markAt(reading, at, mark) > 0) return at;
  }
  return -1;
}

const CASUALTY_TOKENS = 2;

/** "No casualties", "no hubo víctimas": a zero that stands for the dead. */
export function isNoCasualties(reading: Reading, figure: number): boolean {
  if (reading.tokens[figure]?.read?.value !== 0) return false;
  return findMark(reading, 'casualties', figure + 1, figure + 1 + CASUALTY_TOKENS) >= 0;
}

const LONGEST_BOUND = 5;

/** True for a word inside a phrase that bounds a figure: "at least", "no fewer than". */
export function isBound(reading: Reading, at: number): boolean {
  for (let from = at; from > at - LONGEST_BOUND && from >= 0; from -= 1) {
    if (markAt(reading, from, 'bound') > at - from) return true;
  }
  return false;
}

/** The first token of a figure's own words: those that bound it ("at least") belong to it. */
export function startOfFigure(reading: Reading, figure: number): number {
  let from = figure;
  while (from > 0 && isBound(reading, from - 1)) from -= 1;
  return from;
}

const REACH_TOKENS = 3;

/** True where a count arrives at a figure: "rose to 11", "stands at at least 9". */
export function isReached(reading: Reading, figure: number): boolean {
  const start = startOfFigure(reading, figure);
  for (let at = Math.max(0, start - REACH_TOKENS); at < start; at += 1) {
    if (at + markAt(reading, at, 'reach') === start) return true;
  }
  return false;
}

/** True right behind "speaks of", "parle de", "confirmed": a figure of its speaker's own. */
export function isSpokenOf(reading: Reading, figure: number): boolean {
  const start = startOfFigure(reading, figure);
  return [1, 2].some((length) => markAt(reading, start - length, 'says') === length);
}
