import { foldWord, hashWord } from '../text/letters.ts';

/** A phrase as folded words, and what it says. */
export interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Phrases by their first (or, to match backwards, last) word, longest first. */
export interface Phrases<Value> {
  readonly lists: ReadonlyMap<string, readonly Phrase<Value>[]>;
  /** 1 at the low bits of the hash of every key: most words are passed over without being folded. */
  readonly bloom: Uint8Array;
}

/** The bits of a hash that index a bloom table of phrases. */
export const PHRASE_MASK = 0xfff;

/** Cuts a phrase into folded words: letters only, so that hyphens, dots and apostrophes do not count. */
export function phraseWords(phrase: string): string[] {
  return phrase
    .split(/[\s\-.'’]+/u)
    .map(foldWord)
    .filter((word) => word !== '');
}

/** Makes phrases ready for look-up by their first or last word. */
export function indexPhrases<Value>(words: Readonly<Record<string, Value>>, by: 'first' | 'last'): Phrases<Value> {
  const lists = new Map<string, Phrase<Value>[]>();
  for (const [phrase, value] of Object.entries(words)) {
    const cut = phraseWords(phrase);
    const key = (by === 'first' ? cut[0] : cut.at(-1)) ?? phrase;
    lists.set(key, [...(lists.get(key) ?? []), { words: cut.length > 0 ? cut : [phrase], value }]);
  }
  for (const list of lists.values()) list.sort((a, b) => b.words.length - a.words.length);
  const bloom = new Uint8Array(PHRASE_MASK + 1);
  for (const key of lists.keys()) bloom[hashWord(key) & PHRASE_MASK] = 1;
  return { lists, bloom };
}

/** Makes a list of phrases ready for look-up. */
export function listPhrases(words: readonly string[], by: 'first' | 'last' = 'first'): Phrases<true> {
  return indexPhrases(Object.fromEntries(words.map((word) => [word, true as const])), by);
}
