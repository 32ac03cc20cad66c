import { foldWord } from '../text/letters.ts';
import { BLOOM_MASK, type CompiledLexicon, type SetName } from './compile-lexicon.ts';
import type { Entry } from './entry.ts';
import { PHRASE_MASK } from './phrases.ts';

/** What a token is. White space makes none; a line break does, so that nothing reads across it. */
export const TOKEN = { word: 1, digits: 2, symbol: 3, newline: 4 } as const;

const NOWHERE: ReadonlySet<SetName> = new Set();

/** The columns of a text's tokens, see `Tokens`. */
export interface TokenColumns {
  readonly text: string;
  readonly lexicon: CompiledLexicon;
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of every folded word, and of every symbol. */
  readonly hashes: Int32Array;
  /** From 1, the place in `known` of what the lexicon says of a word; 0 for nothing. */
  readonly entryAt: Int32Array;
  readonly known: readonly Entry[];
  readonly pivots: readonly number[];
}

/**
 * The words, digit runs and symbols of a text, in columns (one array a property, so that a long text makes no million objects).
 * Every index may lie outside: the answer is then empty. Offsets are UTF-16 units into `text`.
 */
export class Tokens implements TokenColumns {
  readonly text: string;
  readonly lexicon: CompiledLexicon;
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  readonly entryAt: Int32Array;
  readonly known: readonly Entry[];
  /** The tokens at which a quantity may begin, in order. */
  readonly pivots: readonly number[];

  /** Words folded so far: only those beside a number are. */
  private readonly folded: (string | undefined)[] = [];

  /** The lists that words stand in, as far as asked. */
  private readonly listed: (ReadonlySet<SetName> | undefined)[] = [];

  private capitals: boolean | undefined;

  constructor(columns: TokenColumns) {
    this.text = columns.text;
    this.lexicon = columns.lexicon;
    this.count = columns.count;
    this.kinds = columns.kinds;
    this.starts = columns.starts;
    this.ends = columns.ends;
    this.hashes = columns.hashes;
    this.entryAt = columns.entryAt;
    this.known = columns.known;
    this.pivots = columns.pivots;
  }

  /** 0 outside the text. */
  kind(at: number): number {
    return at < this.count ? (this.kinds[at] ?? 0) : 0;
  }

  /** Where token `at` begins; the text's end where there is no such token. */
  start(at: number): number {
    return at < this.count ? (this.starts[at] ?? this.text.length) : this.text.length;
  }

  /** Where token `at` ends, excluded; 0 before the first token. */
  end(at: number): number {
    return this.ends[at] ?? 0;
  }

  entry(at: number): Entry | undefined {
    const place = at < this.count ? (this.entryAt[at] ?? 0) : 0;
    return place === 0 ? undefined : this.known[place - 1];
  }

  /** The token as written. */
  raw(at: number): string {
    return this.kind(at) === 0 ? '' : this.text.slice(this.starts[at], this.ends[at]);
  }

  /** A word folded for comparison; empty where the token is no word. */
  word(at: number): string {
    if (this.kind(at) !== TOKEN.word) return '';
    return (this.folded[at] ??= foldWord(this.raw(at)));
  }

  /** The hash of a folded word or a symbol; words with different hashes differ. */
  hash(at: number): number {
    return at < this.count ? (this.hashes[at] ?? 0) : 0;
  }

  /** Whether token `at` is this symbol. */
  is(at: number, symbol: string): boolean {
    return this.kind(at) === TOKEN.symbol && this.text.startsWith(symbol, this.starts[at]);
  }

  /** False for a word that the lexicon does not hold, in its tables of numbers or in any of its lists; few others are taken for held. */
  isListed(at: number): boolean {
    const { bloom, listBloom, over } = this.lexicon;
    const hash = this.hash(at);
    return (
      bloom[hash & BLOOM_MASK] === 1 ||
      listBloom[hash & BLOOM_MASK] === 1 ||
      over.bloom[hash & PHRASE_MASK] === 1 ||
      this.entry(at) !== undefined
    );
  }

  /** Whether token `at` is one of the lexicon's words of that sort. */
  isIn(at: number, name: SetName): boolean {
    if (this.kind(at) !== TOKEN.word || this.lexicon.listBloom[this.hash(at) & BLOOM_MASK] !== 1) return false;
    return (this.listed[at] ??= this.lexicon.memberships.get(this.word(at)) ?? NOWHERE).has(name);
  }

  /** Whether the text writes any capital letter. */
  hasCapitals(): boolean {
    this.capitals ??= /\p{Lu}/u.test(this.text);
    return this.capitals;
  }

  /** Whether token `at` and the one after it touch. */
  touches(at: number): boolean {
    return at >= 0 && at + 1 < this.count && this.ends[at] === this.starts[at + 1];
  }
}
