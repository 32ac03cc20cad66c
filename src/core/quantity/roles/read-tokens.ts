import { CHAR, charClass, foldWord, wordUnit } from '../../text/letters.ts';
import type { Quantity } from '../quantity.ts';

/** A word or a whole quantity of a sentence. Offsets are UTF-16 units into the text, `end` excluded. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded; empty for a quantity. */
  readonly word: string;
  /** Index into the quantities, for a quantity. */
  readonly quantity: number | undefined;
  readonly read: Quantity | undefined;
  readonly capital: boolean;
  /** Of the folded word, and of its first three letters: most words are passed over by these alone. */
  readonly hash: number;
  readonly stemHash: number;
  /** What stands between the token before and this one, blanks taken off: ",", "(", "" … */
  readonly gap: string;
}

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The quantities of a whole text, and the first that can lie in the stretch. */
export interface QuantitiesFrom {
  readonly all: readonly Quantity[];
  readonly first: number;
}

/** Such a word may carry a prefix, so that its hash says nothing. */
export const ANY_HASH = -1;
/** The letters that stems are found by. */
export const STEM_LETTERS = 3;

const ARABIC_PREFIX = /^(?:وال|بال|فال|لل|ال|و)(?=\p{L}{3,}$)/u;
const FIRST_ARABIC = 0x600;
const CAPITAL = /^\p{Lu}/u;
const NO_QUANTITY = { index: undefined, read: undefined };

/** What a unit of a word or a digit folds to, 1 where it folds to nothing, 0 for all that stands between words. */
const tokenUnit: Uint16Array = wordUnit.map((folded, unit) => {
  if (charClass[unit] === CHAR.digit) return unit;
  return unit >= 0xd800 && unit <= 0xdfff ? 0 : folded;
});

interface Piece extends Stretch {
  readonly hash: number;
  readonly stemHash: number;
}

interface Counted {
  readonly index: number | undefined;
  readonly read: Quantity | undefined;
}

/** A token that folds its word when first asked for: rules look at few words of a sentence. */
class TextToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly quantity: number | undefined;
  readonly read: Quantity | undefined;
  readonly hash: number;
  readonly stemHash: number;
  private readonly text: string;
  private readonly before: number;
  private folded: string | undefined;
  private between: string | undefined;

  constructor(text: string, before: number, piece: Piece, { index, read }: Counted) {
    this.text = text;
    this.before = before;
    this.start = piece.start;
    this.end = piece.end;
    this.hash = piece.hash;
    this.stemHash = piece.stemHash;
    this.quantity = index;
    this.read = read;
    this.folded = index === undefined ? undefined : '';
    this.between = undefined;
  }

  get word(): string {
    return (this.folded ??= foldToken(this.text.slice(this.start, this.end)));
  }

  get gap(): string {
    return (this.between ??= this.text.slice(this.before, this.start).trim());
  }

  get capital(): boolean {
    const unit = this.text.charCodeAt(this.start);
    return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : CAPITAL.test(this.text.charAt(this.start));
  }
}

/**
 * Cuts a stretch of a text into words and quantities.
 *
 * @param quantities - in order of appearance, with offsets into `text`; each becomes one token.
 */
export function readTokens(text: string, stretch: Stretch, { all, first }: QuantitiesFrom): Token[] {
  const tokens: Token[] = [];
  let before = stretch.start;
  const put = (piece: Piece, counted: Counted): void => {
    tokens.push(new TextToken(text, before, piece, counted));
    before = piece.end;
  };
  let index = first;
  let covered = stretch.start;
  const putQuantities = (until: number): void => {
    for (let read = all[index]; read !== undefined && read.start < until; read = all[++index]) {
      if (read.start < stretch.start || read.end > stretch.end) continue;
      put({ start: read.start, end: read.end, hash: 0, stemHash: 0 }, { index, read });
      covered = read.end;
    }
  };
  for (
    let word = wordFrom(text, stretch.start, stretch.end);
    word !== undefined;
    word = wordFrom(text, word.end, stretch.end)
  ) {
    putQuantities(word.end);
    if (word.start >= covered) put(word, NO_QUANTITY);
  }
  putQuantities(stretch.end);
  return tokens;
}

/** The next word at or after an offset. */
function wordFrom(text: string, from: number, until: number): Piece | undefined {
  let start = from;
  while (start < until && (tokenUnit[text.charCodeAt(start)] ?? 0) === 0) start++;
  if (start >= until) return undefined;
  let end = start;
  let [hash, stemHash, letters] = [0, 0, 0];
  for (
    let unit = tokenUnit[text.charCodeAt(start)] ?? 0;
    unit !== 0 && end < until;
    unit = tokenUnit[text.charCodeAt(++end)] ?? 0
  ) {
    if (unit === 1) continue;
    hash = (Math.imul(hash, 31) + unit) | 0;
    if (++letters === STEM_LETTERS) stemHash = hash;
  }
  const mayHavePrefix = text.charCodeAt(start) >= FIRST_ARABIC;
  return mayHavePrefix ? { start, end, hash: ANY_HASH, stemHash: ANY_HASH } : { start, end, hash, stemHash };
}

/** Folds a word as tokens are folded: case, accents, vowel signs and the small words that Arabic writes before another do not count. */
export function foldToken(written: string): string {
  const folded = foldWord(written);
  return folded.charCodeAt(0) >= FIRST_ARABIC ? folded.replace(ARABIC_PREFIX, '') : folded;
}
