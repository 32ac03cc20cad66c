import { eld } from 'eld/medium';

/** Shorter texts say too little: "12 dead" is German and English alike. */
const MIN_LETTERS = 24;
/** Enough to tell a language; the rest of a long text adds time and nothing else. */
const SAMPLE_UNITS = 2000;
const LETTER = /\p{L}/gu;

/**
 * The language of a text as ISO 639-1, 'und' where the text is too short or the detector unsure.
 *
 * @param text - any text; its first 2,000 units are looked at.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_UNITS);
  if ((sample.match(LETTER)?.length ?? 0) < MIN_LETTERS) return 'und';
  const found = eld.detect(sample);
  return found.isReliable() && found.language !== '' ? found.language : 'und';
}

/**
 * Which of some languages a text is likeliest in, however short it is: choosing among a few takes less than finding one.
 *
 * @param languages - ISO 639-1 or BCP 47.
 * @returns the same languages, the likeliest first; those of which nothing speaks stay in the order given.
 */
export function rankLanguages(text: string, languages: readonly string[]): string[] {
  const scores = eld.detect(text.slice(0, SAMPLE_UNITS)).getScores();
  const scoreOf = (lang: string): number => scores[lang.toLowerCase().split('-')[0] ?? lang] ?? 0;
  return languages.toSorted((a, b) => scoreOf(b) - scoreOf(a));
}
