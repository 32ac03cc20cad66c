import { distance } from 'fastest-levenshtein';

/** Lower case without accents, as words of letters and digits. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How alike two names are, in [0, 1]: 1 equal, 0.9 the first begins the second, else by common trigrams or by few edits. */
export function nearness(typed: string, name: string): number {
  const [a, b] = [fold(typed), fold(name)];
  if (a === b) return 1;
  if (b.startsWith(a)) return 0.9;
  const [left, right] = [trigrams(a), trigrams(b)];
  const common = left.intersection(right).size / Math.max(1, left.union(right).size);
  const edits = 1 - distance(a, b) / Math.max(a.length, b.length);
  return Math.max(common, edits >= 0.7 ? 0.9 * edits : 0);
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function trigrams(word: string): Set<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}
