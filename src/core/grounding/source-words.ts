import { splitSentences } from '../text/split-sentences.ts';
import type { Sentence } from '../text/sentence.ts';
import { foldWord } from '../text/letters.ts';
import { lazy } from './lazy.ts';
import { nameIndex, type NameIndex } from './names/name-index.ts';
import { plainWords } from './quoted-words.ts';
import { answerFirst, remember } from './remember.ts';
import type { GroundingSource } from './source.ts';

/** So many words and patterns of one summary are searched for in a source; hostile texts ask for more, and get "no". */
export const MOST_SEARCHES = 400;
/** So many places of the same words are looked at. */
const MOST_TRIES = 8;
/** So many words are looked up in the bare text, which is quickest; for more of them an index pays. */
const MOST_PLAIN_SEARCHES = 48;
const NOWHERE = -1;

/** The words of a source in the spellings that the checks compare; each is made when first asked for. */
export interface SourceWords {
  readonly names: () => NameIndex;
  /** Title and text in one spelling, for quotations. */
  readonly plain: () => string;
  /** Title, text and publisher without case and accents. */
  readonly folded: () => string;
  /** The same, words alone with one blank between them and around. */
  readonly spaced: () => string;
  readonly sentences: () => readonly Sentence[];
  /** Where a sentence of the text begins that has just these words; the last one of several. */
  readonly startOf: (words: string) => number | undefined;
  /** Whether the text holds these words letter for letter. */
  readonly writes: (words: string) => boolean;
  /** Whether a word stands in the source as written or, without case and accents, as a word of its own. */
  readonly has: (word: string) => boolean;
  /** Whether a pattern matches what `folded` gives. */
  readonly says: (pattern: string) => boolean;
}

/** Holds the words of a source ready, without reading any of them yet. */
export function sourceWords(source: GroundingSource, lang: string): SourceWords {
  const { title = '', text, publisher = '' } = source;
  const names = lazy(() => nameIndex(source));
  const folded = lazy(() => foldWord(`${title}\n${text}\n${publisher}`));
  const sentences = lazy(() => splitSentences(text, lang));
  const standsPlainly = answerFirst(MOST_PLAIN_SEARCHES, (word) => text.includes(word) || title.includes(word));
  return {
    names,
    plain: lazy(() => ` ${plainWords(`${title}\n${text}`)} `),
    folded,
    spaced: lazy(() => ` ${folded().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `),
    sentences,
    startOf: sentenceFinder(text, lang, sentences),
    writes: remember(MOST_SEARCHES, (words) => text.includes(words)),
    has: (word) => standsPlainly(word) ?? names().words.has(foldWord(word)),
    says: remember(MOST_SEARCHES, (pattern) => new RegExp(pattern, 'u').test(folded())),
  };
}

/** Finds sentences: the first few in the bare text, which is quickest; for more of them an index pays. */
function sentenceFinder(
  text: string,
  lang: string,
  sentences: () => readonly Sentence[],
): (words: string) => number | undefined {
  const findFirst = answerFirst(MOST_PLAIN_SEARCHES, (words) => findSentence(text, words, lang) ?? NOWHERE);
  const starts = lazy(() => new Map(sentences().map((one) => [one.text, one.start])));
  return (words) => {
    const start = findFirst(words) ?? starts().get(words) ?? NOWHERE;
    return start === NOWHERE ? undefined : start;
  };
}

/** The last sentence of a text with just these words: only lines that hold them are cut into sentences. */
function findSentence(text: string, words: string, lang: string): number | undefined {
  let at = text.lastIndexOf(words);
  for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries += 1) {
    const line = text.lastIndexOf('\n', at) + 1;
    const end = text.indexOf('\n', at);
    const place = at - line;
    const sentences = splitSentences(text.slice(line, end < 0 ? text.length : end), lang);
    if (sentences.some((one) => one.start === place && one.text === words)) return at;
    at = at === 0 ? -1 : text.lastIndexOf(words, at - 1);
  }
  return undefined;
}
