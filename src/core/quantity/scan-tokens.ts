import { CHAR, charClass, foldWord, wordUnit } from '../text/letters.ts';
import { BLOOM_MASK, type CompiledLexicon } from './compile-lexicon.ts';
import type { Entry } from './entry.ts';
import { TOKEN, Tokens } from './tokens.ts';
import { VULGAR_FRACTIONS } from './vulgar-fractions.ts';

const SCHEME_LETTERS = 5;
const SPARE_ROOM = 16;

/** A pass over a text that cuts it into tokens; every unit is looked at once. */
class Scanner {
  private readonly text: string;
  private readonly lexicon: CompiledLexicon;
  private kinds: Uint8Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private hashes: Int32Array;
  private entryAt: Int32Array;
  private readonly known: Entry[] = [];
  private readonly pivots: number[] = [];
  private count = 0;

  constructor(text: string, lexicon: CompiledLexicon) {
    this.text = text;
    this.lexicon = lexicon;
    const room = (text.length >> 2) + SPARE_ROOM;
    this.kinds = new Uint8Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.hashes = new Int32Array(room);
    this.entryAt = new Int32Array(room);
  }

  scan(): Tokens {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      const kind = charClass[text.charCodeAt(at)] ?? 0;
      if (kind === CHAR.space) at++;
      else if (kind === CHAR.letter) at = this.word(at);
      else if (kind === CHAR.digit) at = this.digits(at);
      else at = this.symbol(at, kind);
    }
    const { lexicon, count, kinds, starts, ends, hashes, entryAt, known, pivots } = this;
    return new Tokens({ text, lexicon, count, kinds, starts, ends, hashes, entryAt, known, pivots });
  }

  /** Prose needs a token for every four or five units; other texts make the columns grow. */
  private grow(): void {
    const room = this.kinds.length * 2;
    const kinds = new Uint8Array(room);
    kinds.set(this.kinds);
    this.kinds = kinds;
    for (const column of ['starts', 'ends', 'hashes', 'entryAt'] as const) {
      const grown = new Int32Array(room);
      grown.set(this[column]);
      this[column] = grown;
    }
  }

  private push(kind: number, start: number, end: number, hash: number): number {
    if (this.count === this.kinds.length) this.grow();
    this.kinds[this.count] = kind;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.hashes[this.count] = hash;
    this.count++;
    return end;
  }

  private word(start: number): number {
    const { text } = this;
    let at = start;
    let hash = 0;
    for (; at < text.length; at++) {
      const folded = wordUnit[text.charCodeAt(at)] ?? 0;
      if (folded === 0) break;
      if (folded !== 1) hash = (Math.imul(hash, 31) + folded) | 0;
    }
    if (this.opensAddress(start, at)) return this.push(TOKEN.symbol, start, this.endOfAddress(at), 0);
    const entry = this.entryOf(hash, start, at);
    if (entry !== undefined) this.pivots.push(this.count);
    this.push(TOKEN.word, start, at, hash);
    if (entry !== undefined) this.entryAt[this.count - 1] = this.known.push(entry);
    return at;
  }

  private entryOf(hash: number, start: number, end: number): Entry | undefined {
    const { bloom, entries, compound } = this.lexicon;
    if (bloom[hash & BLOOM_MASK] === 1) {
      const known = entries.get(foldWord(this.text.slice(start, end)));
      if (known !== undefined) return known;
    }
    return compound?.(this.text, start, end);
  }

  private digits(start: number): number {
    let at = start + 1;
    while (at < this.text.length && charClass[this.text.charCodeAt(at)] === CHAR.digit) at++;
    this.pivots.push(this.count);
    return this.push(TOKEN.digits, start, at, 0);
  }

  private symbol(at: number, kind: number): number {
    if (kind === CHAR.newline) return this.push(TOKEN.newline, at, at + 1, 0);
    const unit = this.text.charCodeAt(at);
    if (unit > 0x7f && VULGAR_FRACTIONS.has(this.text.charAt(at))) this.pivots.push(this.count);
    return this.push(TOKEN.symbol, at, at + 1, unit);
  }

  /** Web addresses hold digits that say nothing: "https://", "www." make one symbol of all up to the next space. */
  private opensAddress(start: number, end: number): boolean {
    const length = end - start;
    if (length < 3 || length > SCHEME_LETTERS) return false;
    const next = this.text.charCodeAt(end);
    if (next === 58) return this.text.startsWith('://', end);
    return next === 46 && length === 3 && this.text.slice(start, end).toLowerCase() === 'www';
  }

  private endOfAddress(from: number): number {
    let at = from;
    while (at < this.text.length) {
      const kind = charClass[this.text.charCodeAt(at)];
      if (kind === CHAR.space || kind === CHAR.newline) break;
      at++;
    }
    return at;
  }
}

/**
 * Cuts a text into tokens and looks up those that the lexicon knows.
 *
 * @param text - in one spelling, see `normalise`; linear in its length.
 */
export function scanTokens(text: string, lexicon: CompiledLexicon): Tokens {
  return new Scanner(text, lexicon).scan();
}
