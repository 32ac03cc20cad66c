import { matchPhrase } from './match-phrase.ts';
import type { NumberRead } from './read-number.ts';
import { sumWords } from './sum-words.ts';
import type { Tokens } from './tokens.ts';

const ROUND = new Set([10, 100, 1000]);
const MAX_WHOLE = 10;
const HUGE = 1e6;

/** "six in ten", "one in three", "two in three": what people say of shares, not "12 in six boxes". */
function isShare(part: number, whole: number, word: string): boolean {
  if (!Number.isInteger(part) || part <= 0 || part >= whole) return false;
  if (word === 'in') return ROUND.has(whole) || part === 1 || (part === whole - 1 && whole <= MAX_WHOLE);
  return ROUND.has(whole) || whole <= MAX_WHOLE || whole >= HUGE;
}

/** Reads a share that begins with `first`: its value is the fraction, 0.6 for "six in ten". */
export function readShare(tokens: Tokens, first: NumberRead): { to: number; value: number } | undefined {
  const link = matchPhrase(tokens, first.to, tokens.lexicon.shares);
  if (link === undefined || typeof first.value !== 'number' || first.isOrdinal || first.isFraction) return undefined;
  const second = sumWords(tokens, link.to);
  if (second === undefined || typeof second.value !== 'number' || second.isOrdinal) return undefined;
  // "one in 10 days": a time after it, and the second number counts that.
  const unit = matchPhrase(tokens, second.to, tokens.lexicon.units);
  if (unit !== undefined || !isShare(first.value, second.value, tokens.word(first.to))) return undefined;
  return { to: second.to, value: first.value / second.value };
}
