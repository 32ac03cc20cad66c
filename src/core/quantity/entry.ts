import type { UnitWord } from './lexicon.ts';

/** What one word can be. A word may be several things: "second" is an ordinal and a unit. */
export interface Entry {
  cardinal?: number;
  scale?: number;
  ordinal?: number;
  denominator?: number;
  fraction?: number;
  collective?: { readonly value: number; readonly approx: boolean };
  month?: number;
  /** A unit that carries "two" itself. */
  dual?: UnitWord;
  /** Opens a phrase: a vague word, a zero statement, a weekday, a clock time. */
  opens?: boolean;
  /** The hashes of the second words, where every phrase that it opens has one. */
  seconds?: Set<number>;
  /** It opens phrases and is nothing else. */
  isPhraseOnly?: boolean;
  /** Carries a prefix that says "and", or the article. */
  and?: boolean;
  definite?: boolean;
  shy?: { readonly notAfter: ReadonlySet<string>; readonly notBefore: ReadonlySet<string> };
}
