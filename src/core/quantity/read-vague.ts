import { matchPhrase, matchPhraseBack } from './match-phrase.ts';
import type { Reading } from './reading.ts';
import { TOKEN, type Tokens } from './tokens.ts';

/** The class of a vague word that a multiplier makes: "several hundred" are hundreds. */
const CLASS_OF_SCALE: ReadonlyMap<number, string> = new Map([
  [12, 'dozens'],
  [100, 'hundreds'],
  [1e3, 'thousands'],
  [1e6, 'millions'],
  [1e9, 'billions'],
]);

/** "several hundred", "a few dozen": a multiplier with a vague word before it. */
function vagueMultiplier(tokens: Tokens, at: number): Reading | undefined {
  const entry = tokens.entry(at);
  const scale = entry?.scale ?? entry?.collective?.value;
  const word = scale === undefined ? undefined : CLASS_OF_SCALE.get(scale);
  if (word === undefined) return undefined;
  const before = matchPhraseBack(tokens, at - 1, tokens.lexicon.vagueMultipliers);
  return before && { from: before.from, to: at + 1, kind: 'vague', value: null, word };
}

/** Reads a word that says "many" without a number: dozens, several, tens of thousands. */
export function readVague(tokens: Tokens, at: number): Reading | undefined {
  const multiplied = vagueMultiplier(tokens, at);
  if (multiplied !== undefined) return multiplied;
  const found = matchPhrase(tokens, at, tokens.lexicon.vague);
  if (found === undefined) return undefined;
  // "several hundred", "a few dozen": the multiplier after the word decides its class.
  const of = tokens.isIn(found.to, 'ageOf') ? found.to + 1 : found.to;
  const scaled = tokens.kind(of) === TOKEN.word ? vagueMultiplier(tokens, of) : undefined;
  if (scaled !== undefined && scaled.from <= found.to) return { ...scaled, from: found.from };
  // "unos 300": before a number the word only qualifies it.
  const isQualifier = tokens.kind(found.to) === TOKEN.digits || tokens.entry(found.to)?.cardinal !== undefined;
  return isQualifier ? undefined : { from: found.from, to: found.to, kind: 'vague', value: null, word: found.value };
}
