import type { Quantity } from '../quantity.ts';
import { phraseBookFor } from './phrase-books.ts';
import { findMark, isBound, lengthOf, markAt, readSentence, type Reading } from './reading.ts';
import type { Mark } from './role-lexicon.ts';

const KINDS = ['unnumbered', 'none', 'anybody', 'single'] as const satisfies readonly Mark[];
const FOLLOWS_ONE = ['be', 'have', 'ownMen'] as const satisfies readonly Mark[];
const READ_AS: Readonly<
  Record<(typeof KINDS)[number], (written: string) => Pick<Quantity, 'kind' | 'value' | 'word'>>
> = {
  unnumbered: (written) => ({ kind: 'vague', value: null, word: written.toLowerCase() }),
  none: () => ({ kind: 'cardinal', value: 0 }),
  anybody: () => ({ kind: 'cardinal', value: 0 }),
  single: () => ({ kind: 'cardinal', value: 1 }),
};

const DENIED_TOKENS = 3;
const always = (): boolean => true;
/** "Sin vida" says that somebody died: a word of a longer event is no zero. */
const isWhole = (reading: Reading, at: number): boolean =>
  lengthOf(reading, at, ({ kind }) => kind === 'event') <= markAt(reading, at, 'none');
/** What must hold beside a word for it to count. */
const HOLDS: Readonly<Record<(typeof KINDS)[number], (reading: Reading, at: number) => boolean>> = {
  unnumbered: always,
  none: isWhole,
  anybody: isDenied,
  single: standsAlone,
};

/**
 * Finds what stands where a figure could: "others were taken prisoner", "nobody died", "one is missing". They come as quantities, so that their
 * roles are read like any other's: `vague` with the word as written, a cardinal 0 for "no" and "nobody", or 1 for a "one" that stands alone.
 *
 * @param quantities - those read already, in order; what stands beside one of them is part of it and is left out.
 */
export function findUnnumbered(text: string, quantities: readonly Quantity[], lang: string): Quantity[] {
  const book = phraseBookFor(lang) ?? phraseBookFor('en');
  if (book === undefined) return [];
  const reading = readSentence(text, { start: 0, end: text.length }, { all: quantities, first: 0 }, book);
  const found: Quantity[] = [];
  for (const [at, token] of reading.tokens.entries()) {
    const kind = KINDS.find((one) => markAt(reading, at, one) > 0);
    if (kind === undefined || !HOLDS[kind](reading, at)) continue;
    const length = markAt(reading, at, kind);
    const last = reading.tokens[at + length - 1];
    if (last === undefined || besideFigure(reading, at, length)) continue;
    const written = text.slice(token.start, last.end);
    found.push({ text: written, start: token.start, end: last.end, ...READ_AS[kind](written) });
  }
  return found;
}

/** "Did not kill anyone". */
function isDenied(reading: Reading, at: number): boolean {
  return findMark(reading, 'denies', at - DENIED_TOKENS, at) >= 0;
}

/** "One is missing", "one of our comrades fell" – but neither "one side" nor "no one". */
function standsAlone(reading: Reading, at: number): boolean {
  const opens = at === 0 || reading.tokens[at]?.gap !== '' || markAt(reading, at - 1, 'and') > 0;
  const isSubject = FOLLOWS_ONE.some((mark) => markAt(reading, at + 1, mark) > 0) || isVerb(reading, at + 1);
  return opens && isSubject;
}

function isVerb(reading: Reading, at: number): boolean {
  return lengthOf(reading, at, (meaning) => meaning.kind === 'event' && meaning.form === 'subject') > 0;
}

/** True for "40 others", and for the "no" of "no fewer than". */
function besideFigure(reading: Reading, at: number, length: number): boolean {
  const { tokens } = reading;
  const follows = tokens[at - 1]?.quantity !== undefined && !/[.!?;]/u.test(tokens[at]?.gap ?? '');
  return follows || tokens[at + length]?.quantity !== undefined || isBound(reading, at);
}
