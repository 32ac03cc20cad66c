import type { Category, Metric } from '../../incident/claim.ts';
import { foldWord } from './fold-word.ts';
import type { AttributionKind, EventForm, Mark, RoleLexicon } from './role-lexicon.ts';

/** What a lexicon says of a phrase. */
export type Meaning =
  | { readonly kind: 'event'; readonly metric: Metric; readonly form: EventForm }
  | { readonly kind: 'people'; readonly category: Category }
  | { readonly kind: 'speaker'; readonly speaker: AttributionKind }
  | { readonly kind: 'mark'; readonly mark: Mark };

/** A phrase found at a word: how many words it takes and what it means. */
export interface PhraseMatch {
  readonly length: number;
  readonly meaning: Meaning;
}

interface Entry {
  readonly rest: readonly string[];
  readonly meaning: Meaning;
}

/** A lexicon made ready for look-up by first word or by its stem. */
export interface PhraseBook {
  readonly lexicon: RoleLexicon;
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
}

const LONGEST_STEM = 18;
const SHORTEST_STEM = 2;

/** Makes a lexicon ready for look-up; done once a language. */
export function openPhraseBook(lexicon: RoleLexicon): PhraseBook {
  const entries = new Map<string, Entry[]>();
  for (const [phrases, meaning] of listMeanings(lexicon)) {
    for (const phrase of phrases.split(',')) {
      const [first, ...rest] = phrase.trim().split(/\s+/u).map(foldWord);
      if (first === undefined || first === '') continue;
      const known = entries.get(first) ?? [];
      known.push({ rest, meaning });
      entries.set(first, known);
    }
  }
  return { lexicon, entries };
}

function listMeanings({ events, people, speakers, marks }: RoleLexicon): [string, Meaning][] {
  return [
    ...pairs(events).flatMap(([metric, forms]) =>
      pairs(forms).map(([form, words]): [string, Meaning] => [words, { kind: 'event', metric, form }]),
    ),
    ...pairs(people).map(([category, words]): [string, Meaning] => [words, { kind: 'people', category }]),
    ...pairs(speakers).map(([speaker, words]): [string, Meaning] => [words, { kind: 'speaker', speaker }]),
    ...pairs(marks).map(([mark, words]): [string, Meaning] => [words, { kind: 'mark', mark }]),
  ];
}

function pairs<Key extends string, Value>(record: Readonly<Partial<Record<Key, Value>>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

/**
 * Finds every phrase that starts at a word, longest first. Constant time a word: look-ups are bounded by the word's length.
 *
 * @param words - folded words of one sentence.
 */
export function matchPhrases(book: PhraseBook, words: readonly string[], at: number): PhraseMatch[] {
  return keysOf(words[at] ?? '')
    .flatMap((key) => book.entries.get(key) ?? [])
    .filter(({ rest }) => rest.every((word, index) => matchesWord(word, words[at + 1 + index])))
    .map(({ rest, meaning }) => ({ length: rest.length + 1, meaning }))
    .toSorted((a, b) => b.length - a.length);
}

function keysOf(word: string): string[] {
  const longest = Math.min(word.length, LONGEST_STEM);
  const stems = Array.from(
    { length: Math.max(0, longest - SHORTEST_STEM + 1) },
    (_, cut) => `${word.slice(0, longest - cut)}*`,
  );
  return [word, ...stems];
}

function matchesWord(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
