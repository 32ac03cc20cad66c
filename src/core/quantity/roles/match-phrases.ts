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

/** A lexicon made ready for look-up by first word, or by the first letters of a stem. */
export interface PhraseBook {
  readonly lexicon: RoleLexicon;
  readonly words: ReadonlyMap<string, readonly Entry[]>;
  readonly stems: ReadonlyMap<string, readonly Stem[]>;
}

interface Stem {
  readonly stem: string;
  readonly entry: Entry;
}

const NO_MATCH: readonly PhraseMatch[] = [];
/** Stems are found by their first letters; none is shorter. */
const STEM_KEY = 3;

/** Makes a lexicon ready for look-up; done once a language. */
export function openPhraseBook(lexicon: RoleLexicon): PhraseBook {
  const words = new Map<string, Entry[]>();
  const stems = new Map<string, Stem[]>();
  for (const [phrases, meaning] of listMeanings(lexicon)) {
    for (const phrase of phrases.split(',')) {
      const [first, ...rest] = phrase.trim().split(/\s+/u).map(foldWord);
      if (first === undefined || first === '') continue;
      if (first.endsWith('*'))
        push(stems, first.slice(0, STEM_KEY), { stem: first.slice(0, -1), entry: { rest, meaning } });
      else push(words, first, { rest, meaning });
    }
  }
  return { lexicon, words, stems };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
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
 * Finds every phrase that starts at a word, longest first. Constant time a word.
 *
 * @param words - folded words of one sentence.
 */
export function matchPhrases(book: PhraseBook, words: readonly string[], at: number): readonly PhraseMatch[] {
  const word = words[at] ?? '';
  const exact = book.words.get(word);
  const stems = book.stems.get(word.slice(0, STEM_KEY));
  if (exact === undefined && stems === undefined) return NO_MATCH;
  const stemmed = stems?.filter(({ stem }) => word.startsWith(stem)).map(({ entry }) => entry) ?? [];
  return [...(exact ?? []), ...stemmed]
    .filter(({ rest }) => rest.every((next, index) => matchesWord(next, words[at + 1 + index])))
    .map(({ rest, meaning }) => ({ length: rest.length + 1, meaning }))
    .toSorted((a, b) => b.length - a.length);
}

function matchesWord(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
