import { ARABIC } from '../role-lexicons/ar.ts';
import { ENGLISH } from '../role-lexicons/en.ts';
import { FRENCH } from '../role-lexicons/fr.ts';
import { GERMAN } from '../role-lexicons/de.ts';
import { PORTUGUESE } from '../role-lexicons/pt.ts';
import { SPANISH } from '../role-lexicons/es.ts';
import { openPhraseBook, type PhraseBook } from './match-phrases.ts';

/** Every language that roles are read in. */
export const ROLE_LEXICONS = [ARABIC, ENGLISH, FRENCH, GERMAN, PORTUGUESE, SPANISH];

const BOOKS: ReadonlyMap<string, PhraseBook> = new Map(ROLE_LEXICONS.map((one) => [one.lang, openPhraseBook(one)]));

/** The words of a language (BCP 47; the region does not count), or undefined where there is no lexicon yet. */
export function phraseBookFor(lang: string): PhraseBook | undefined {
  return BOOKS.get(lang.toLowerCase().split('-')[0] ?? '');
}
