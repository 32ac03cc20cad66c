import { matchPhrase } from './match-phrase.ts';
import type { Reading } from './reading.ts';
import type { Tokens } from './tokens.ts';

const MAX_ADJECTIVES = 2;

/** Whether what is counted in reports follows within two adjectives: "no civilian casualties". */
function countsNothing(tokens: Tokens, at: number): boolean {
  let noun = at;
  while (noun - at < MAX_ADJECTIVES && tokens.isIn(noun, 'zeroAdjectives') && !tokens.isIn(noun, 'zeroNouns')) noun++;
  return tokens.isIn(noun, 'zeroNouns');
}

/** Reads a statement of none: "nobody", "no arrests"; "no longer" and "no comment" are none. */
export function readZero(tokens: Tokens, at: number): Reading | undefined {
  const pronoun = matchPhrase(tokens, at, tokens.lexicon.zeroPronouns);
  if (pronoun !== undefined) return { from: at, to: pronoun.to, kind: 'cardinal', value: 0 };
  const determiner = matchPhrase(tokens, at, tokens.lexicon.zeroDeterminers);
  if (determiner === undefined || !countsNothing(tokens, determiner.to)) return undefined;
  return { from: at, to: determiner.to, kind: 'cardinal', value: 0 };
}
