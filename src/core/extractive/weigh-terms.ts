/**
 * Weighs the words of each text by how often it has them and how few of the other texts do (TF × IDF), scaled to length 1, so
 * that the product of two is their cosine. Words are runs of letters and digits in lower case; no list of stop words is
 * needed in any language, because words that stand everywhere weigh next to nothing.
 */
export function weighTerms(texts: readonly string[]): ReadonlyMap<string, number>[] {
  const counts = texts.map(countWords);
  const spread = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  return counts.map((words) =>
    scale(
      new Map([...words].map(([word, times]) => [word, times * Math.log1p(texts.length / (spread.get(word) ?? 1))])),
    ),
  );
}

function countWords(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/** Scales weights to length 1; nothing stays nothing. */
export function scale(weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  return length === 0 ? weights : new Map([...weights].map(([word, weight]) => [word, weight / length]));
}

/** The cosine of two weighed texts, in [0, 1]: 0 without a common word, 1 for the same words. */
export function similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0);
  return sum;
}
