import { foldWord } from '../text/letters.ts';

const WORD = /[\p{L}\p{M}\p{N}]{4,}/gu;
const CAPITAL_WEIGHT = 2;

/** The words of a text, folded, with their weight: capitalised ones count twice, long ones more; the vector's length is 1. */
export function weighWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [written] of text.matchAll(WORD)) {
    const word = foldWord(written);
    counts.set(word, (counts.get(word) ?? 0) + (/^\p{Lu}/u.test(written) ? CAPITAL_WEIGHT : 1));
  }
  const weights = [...counts].map(([word, count]): [string, number] => [word, Math.sqrt(count) * rarity(word)]);
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(weights.map(([word, weight]) => [word, weight / length]));
}

/** Long words tell more than short ones: a stand-in for how rare a word is, without a corpus. */
function rarity(word: string): number {
  return Math.min(1, (word.length - 2) / 6);
}

/** The cosine of two weighted texts, in [0, 1]. */
export function compareWeights(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return Math.min(1, sum);
}
