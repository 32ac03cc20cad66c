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
