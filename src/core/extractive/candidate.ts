/** One sentence that a summary without a model may take over, as its source writes it. */
export interface Candidate {
  /** Source number from 0. */
  readonly source: number;
  /** Sentence number as citations write it: the title is 0, the first sentence of the text 1. */
  readonly sentence: number;
  readonly text: string;
  /** How much each word says here (term frequency × rarity among all sentences), scaled to length 1. */
  readonly terms: ReadonlyMap<string, number>;
  readonly figures: readonly Figure[];
  /** Every count it writes, in digits or words, as a plain number: what was told once need not be told again. */
  readonly counts: readonly string[];
  /** True when its figures are all of something else: a linked attack, a whole region or year, a garrison. */
  readonly aside: boolean;
  /** True in the report that came out last, where reports are of different times. */
  readonly newest: boolean;
}

/**
 * A figure of this incident: `topic` is the toll line it belongs to ("killed soldiers"), `value` the figure with its bound ("ge
 * 60"), `low` and `high` its ends; both are undefined for people without a number ("some were taken prisoner").
 */
export interface Figure {
  readonly topic: string;
  readonly value: string;
  readonly low?: number;
  readonly high?: number;
}
