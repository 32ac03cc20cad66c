import { phraseBookFor } from '../../quantity/roles/phrase-books.ts';
import { readSentence, type Reading } from '../../quantity/roles/reading.ts';

const FALLBACK = 'en';
const NOTHING = { all: [], first: 0 };
const LONGEST_NAME = 4;

/** Capitalised words in a row, which may name a place: UTF-16 offsets into the text, and tokens [from, until). */
export interface NameRun {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly until: number;
}

/**
 * Reads a sentence with the words of its language, English where that has none.
 *
 * @param sentence - UTF-16 offsets into `text`.
 * @param lang - BCP 47.
 */
export function readWords(
  text: string,
  { start, end }: { start: number; end: number },
  lang: string,
): Reading | undefined {
  const book = phraseBookFor(lang) ?? phraseBookFor(FALLBACK);
  return book && readSentence(text, { start, end }, NOTHING, book);
}

/** The runs of at most four capitalised words, in order. */
export function readRuns(text: string, { tokens }: Reading): NameRun[] {
  const runs: NameRun[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const until = endOfRun(tokens, from);
    const [first, last] = [tokens[from], tokens[until - 1]];
    if (first === undefined || last === undefined || until === from) continue;
    runs.push({ name: text.slice(first.start, last.end), start: first.start, end: last.end, from, until });
    from = until - 1;
  }
  return runs;
}

function endOfRun(tokens: Reading['tokens'], from: number): number {
  let until = from;
  while (until - from < LONGEST_NAME && tokens[until]?.capital === true) {
    if (until > from && !/^-?$/u.test(tokens[until]?.gap ?? '')) break;
    until += 1;
  }
  return until;
}

const BREAK = /[,;:.!?()"“”«»–—]/u;

/** Whether a mark stands between a token and the one before it, or there is none. */
export function isBroken(tokens: Reading['tokens'], at: number): boolean {
  const token = tokens[at];
  return token === undefined || BREAK.test(token.gap);
}
