const MOST_NAMES = 12;
/** Capitalised runs; the look-behind tells those within a sentence, which are names, from those that open one. */
const NAME = /\p{Lu}[\p{L}\p{M}'’-]{2,}(?:\s+\p{Lu}[\p{L}\p{M}'’-]+)*/gu;
const WITHIN_A_SENTENCE = /[\p{Ll}\p{N},;:)"”»]\s+$/u;

/**
 * Finds the words of a text by which an incident can be looked up: names within sentences, else any capitalised words, else (in
 * scripts without capitals, or in haste) its longest words. At most twelve, in order of appearance.
 */
export function findNames(text: string): string[] {
  const capitalised = [...text.matchAll(NAME)];
  const within = capitalised.filter(({ index }) => WITHIN_A_SENTENCE.test(text.slice(Math.max(0, index - 8), index)));
  const names = (within.length > 0 ? within : capitalised).map(([name]) => name);
  return [...new Set(names.length > 0 ? names : longestWords(text))].slice(0, MOST_NAMES);
}

function longestWords(text: string): string[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]{4,}/gu)].map(([word]) => word);
  const longest = new Set(words.toSorted((a, b) => b.length - a.length).slice(0, MOST_NAMES));
  return words.filter((word) => longest.has(word));
}
