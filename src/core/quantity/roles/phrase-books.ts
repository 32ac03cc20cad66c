import { ENGLISH } from '../role-lexicons/en.ts';
import { openPhraseBook, type PhraseBook } from './match-phrases.ts';

const BOOKS: ReadonlyMap<string, PhraseBook> = new Map([ENGLISH].map((one) => [one.lang, openPhraseBook(one)]));

/** The words of a language (BCP 47; the region does not count), or undefined where there is no lexicon yet. */
export function phraseBookFor(lang: string): PhraseBook | undefined {
  return BOOKS.get(lang.toLowerCase().split('-')[0] ?? '');
}
