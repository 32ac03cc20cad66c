import type { Category, Metric } from '../../incident/claim.ts';
import { hashWord } from '../../text/letters.ts';
import { ANY_HASH, foldToken, STEM_LETTERS, type Token } from './read-tokens.ts';
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

/** A phrase of several words, without its first. */
interface Longer {
  readonly rest: readonly Pattern[];
  readonly match: PhraseMatch;
}

/** A word, or (with `isStem`) how it begins. */
interface Pattern {
  readonly word: string;
  readonly isStem: boolean;
  readonly hash: number;
}

/** What opens with a word: what it means alone, and the phrases that may go on, longest first. */
interface Opening {
  readonly alone: PhraseMatch[];
  readonly longer: Longer[];
}

/** A lexicon made ready for look-up by first word, or by the first letters of a stem. */
export interface PhraseBook {
  readonly lexicon: RoleLexicon;
  readonly words: ReadonlyMap<string, Opening>;
  readonly stems: ReadonlyMap<string, readonly { readonly stem: string; readonly opening: Opening }[]>;
  /** Bits at the low part of the hash of every first word, and of the first letters of every stem. */
  readonly bloom: Uint8Array;
}

/** What of a token decides whether a phrase holds it. */
type Word = Pick<Token, 'word'> & Partial<Pick<Token, 'hash'>>;

const NO_MATCH: readonly PhraseMatch[] = [];
const BLOOM_MASK = 0x3fff;
const IS_WORD = 1;
const IS_STEM = 2;

/** Makes a lexicon ready for look-up; done once a language. */
export function openPhraseBook(lexicon: RoleLexicon): PhraseBook {
  const openings = new Map<string, Opening>();
  for (const [phrases, meaning] of listMeanings(lexicon)) {
    for (const phrase of phrases.split(',')) {
      const [first, ...rest] = phrase.trim().split(/\s+/u).map(foldToken);
      if (first === undefined || first === '') continue;
      const opening = openings.get(first) ?? { alone: [], longer: [] };
      openings.set(first, opening);
      const match = { length: rest.length + 1, meaning };
      if (rest.length === 0) opening.alone.push(match);
      else opening.longer.push({ rest: rest.map(patternOf), match });
    }
  }
  for (const { longer } of openings.values()) longer.sort((a, b) => b.match.length - a.match.length);
  return bookOf(lexicon, openings);
}

function bookOf(lexicon: RoleLexicon, openings: ReadonlyMap<string, Opening>): PhraseBook {
  const words = new Map<string, Opening>();
  const stems = new Map<string, { stem: string; opening: Opening }[]>();
  for (const [first, opening] of openings) {
    const { word, isStem } = patternOf(first);
    if (!isStem) words.set(word, opening);
    else push(stems, word.slice(0, STEM_LETTERS), { stem: word, opening });
  }
  return { lexicon, words, stems, bloom: bloomOf(words.keys(), stems.keys()) };
}

function patternOf(written: string): Pattern {
  const isStem = written.endsWith('*');
  const word = isStem ? written.slice(0, -1) : written;
  return { word, isStem, hash: hashWord(word) };
}

function bloomOf(words: Iterable<string>, stems: Iterable<string>): Uint8Array {
  const bloom = new Uint8Array(BLOOM_MASK + 1);
  const add = (word: string, bit: number): void => {
    const at = hashWord(word) & BLOOM_MASK;
    bloom[at] = (bloom[at] ?? 0) | bit;
  };
  for (const word of words) add(word, IS_WORD);
  for (const stem of stems) add(stem, IS_STEM);
  return bloom;
}

/** False for most words: no phrase of the book opens with them. */
function mayOpen({ bloom }: PhraseBook, { hash, stemHash }: Token): boolean {
  if (hash === ANY_HASH) return true;
  return ((bloom[hash & BLOOM_MASK] ?? 0) & IS_WORD) !== 0 || ((bloom[stemHash & BLOOM_MASK] ?? 0) & IS_STEM) !== 0;
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

/** For each token of a sentence the phrases that start there, longest first. Linear in their number. */
export function matchAll(book: PhraseBook, tokens: readonly Token[]): (readonly PhraseMatch[])[] {
  return tokens.map((token, at) =>
    token.quantity === undefined && mayOpen(book, token) ? matchPhrases(book, tokens, at) : NO_MATCH,
  );
}

/** Finds every phrase that starts at a word, longest first. Constant time a word. */
export function matchPhrases(book: PhraseBook, tokens: readonly Word[], at: number): readonly PhraseMatch[] {
  const word = tokens[at]?.word ?? '';
  const opening = book.words.get(word);
  let found = opening === undefined ? NO_MATCH : matchesOf(opening, tokens, at);
  for (const stemmed of book.stems.get(word.slice(0, STEM_LETTERS)) ?? []) {
    if (!word.startsWith(stemmed.stem)) continue;
    const more = matchesOf(stemmed.opening, tokens, at);
    found = found.length === 0 ? more : [...found, ...more].sort((a, b) => b.length - a.length);
  }
  return found;
}

/** The phrases that open here; where none goes on beyond its first word, no new list is made. */
function matchesOf({ alone, longer }: Opening, tokens: readonly Word[], at: number): readonly PhraseMatch[] {
  let found: PhraseMatch[] | undefined;
  for (const { rest, match } of longer) {
    if (!goesOn(rest, tokens, at)) continue;
    if (found === undefined) found = [match];
    else found.push(match);
  }
  return found === undefined ? alone : [...found, ...alone];
}

function goesOn(rest: readonly Pattern[], tokens: readonly Word[], at: number): boolean {
  for (let index = 0; index < rest.length; index += 1) {
    const pattern = rest[index];
    const token = tokens[at + 1 + index];
    if (pattern === undefined || token === undefined || !isMatch(pattern, token)) return false;
  }
  return true;
}

function isMatch({ word, isStem, hash }: Pattern, token: Word): boolean {
  if (isStem) return token.word.startsWith(word);
  const isOther = token.hash !== undefined && token.hash !== ANY_HASH && token.hash !== hash;
  return !isOther && token.word === word;
}
