import { hasLexicon } from '../quantity/find-lexicon.ts';
import { readQuantities } from '../quantity/read-quantities.ts';
import { detectLanguage, rankLanguages } from '../text/detect-language.ts';

/** Below this a detector's word is a guess: "The base lies far from Timbuktu" comes out as Tagalog. */
const SURE_UNITS = 80;
const FALLBACK = 'en';

/**
 * The language of a summary, which is often one short sentence.
 *
 * A long text is detected, and so is a short one that comes out as English or as a language of the sources. For another short one it is
 * whichever language reads most of its numbers: that detected, English, or one of the sources'; the likelier one where they read the
 * same ("60 soldats" is read in any).
 *
 * @param sourceLanguages - BCP 47.
 * @returns BCP 47.
 */
export function chooseLanguage(text: string, sourceLanguages: readonly string[]): string {
  const detected = detectLanguage(text);
  const isExpected = [FALLBACK, ...sourceLanguages].includes(detected);
  if (detected !== 'und' && (isExpected || text.length >= SURE_UNITS)) return detected;
  const candidates = [...new Set([detected, FALLBACK, ...sourceLanguages])].filter(hasLexicon);
  if (candidates.length < 2) return candidates[0] ?? FALLBACK;
  let best = { lang: FALLBACK, read: -1 };
  for (const lang of rankLanguages(text, candidates)) {
    const read = unitsRead(text, lang);
    if (read > best.read) best = { lang, read };
  }
  return best.lang;
}

/** How much of a text its quantities take up when it is read in a language. */
function unitsRead(text: string, lang: string): number {
  return readQuantities(text, { lang }).reduce((units, { start, end }) => units + end - start, 0);
}
