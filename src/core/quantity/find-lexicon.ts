import { compileLexicon, type CompiledLexicon } from './compile-lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { ARABIC } from './lexicons/ar.ts';
import { GERMAN } from './lexicons/de.ts';
import { DIGITS_ONLY } from './lexicons/digits-only.ts';
import { ENGLISH } from './lexicons/en.ts';
import { SPANISH } from './lexicons/es.ts';
import { FRENCH } from './lexicons/fr.ts';
import { PORTUGUESE } from './lexicons/pt.ts';

/** Every language whose number words are read. A new one is a line here. */
const LEXICONS: readonly Lexicon[] = [ARABIC, GERMAN, ENGLISH, SPANISH, FRENCH, PORTUGUESE];

const byLanguage: ReadonlyMap<string, Lexicon> = new Map(LEXICONS.map((lexicon) => [lexicon.lang, lexicon]));

const primary = (lang: string): string => lang.toLowerCase().split(/[-_]/u)[0] ?? lang;

/** Whether number words of a language are read; digits and numeric dates are in any.  `lang` is BCP 47. */
export function hasLexicon(lang: string): boolean {
  return byLanguage.has(primary(lang));
}

/** The lexicon of a language, or the one that reads digits alone. */
export function findLexicon(lang: string): CompiledLexicon {
  return compileLexicon(byLanguage.get(primary(lang)) ?? DIGITS_ONLY);
}
