import { PHRASE_MASK, type Phrase, type Phrases } from './phrases.ts';
import { TOKEN, type Tokens } from './tokens.ts';

/** A phrase found among tokens: `from` included, `to` excluded. */
export interface PhraseMatch<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

const SKIPPED = new Set(['-', '.', "'"]);

/** Steps over what phrases do not spell: a hyphen, a dot, an apostrophe that touches the word before it. */
function skip(tokens: Tokens, at: number, step: 1 | -1): number {
  if (tokens.kind(at) !== TOKEN.symbol || !SKIPPED.has(tokens.raw(at))) return at;
  const beyond = tokens.kind(at + step) === TOKEN.word;
  return beyond ? at + step : at;
}

function walk(tokens: Tokens, at: number, words: readonly string[], step: 1 | -1): number | undefined {
  let index = at;
  for (let taken = 0; taken < words.length; taken++) {
    if (taken > 0) index = skip(tokens, index, step);
    const word = words[step === 1 ? taken : words.length - 1 - taken];
    if (tokens.word(index) !== word && tokens.raw(index) !== word) return undefined;
    index += step;
  }
  return index;
}

/** The phrases under the word or symbol at a token. */
function phrasesAt<Value>(tokens: Tokens, at: number, phrases: Phrases<Value>): readonly Phrase<Value>[] | undefined {
  if (phrases.bloom[tokens.hash(at) & PHRASE_MASK] !== 1) return undefined;
  return phrases.lists.get(tokens.kind(at) === TOKEN.word ? tokens.word(at) : tokens.raw(at));
}

/** The longest phrase that begins at token `at`. */
export function matchPhrase<Value>(
  tokens: Tokens,
  at: number,
  phrases: Phrases<Value>,
): PhraseMatch<Value> | undefined {
  const list = phrasesAt(tokens, at, phrases);
  if (list === undefined) return undefined;
  for (const { words, value } of list) {
    const to = walk(tokens, at, words, 1);
    if (to !== undefined) return { from: at, to, value };
  }
  return undefined;
}

/** The longest phrase that ends with token `last`. */
export function matchPhraseBack<Value>(
  tokens: Tokens,
  last: number,
  phrases: Phrases<Value>,
): PhraseMatch<Value> | undefined {
  const list = phrasesAt(tokens, last, phrases);
  if (list === undefined) return undefined;
  for (const { words, value } of list) {
    const before = walk(tokens, last, words, -1);
    if (before !== undefined) return { from: before + 1, to: last + 1, value };
  }
  return undefined;
}
