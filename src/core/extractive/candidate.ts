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
}

/** A figure of this incident: `topic` is what it counts ("killed"), `value` the figure with its bound ("ge 60"). */
export interface Figure {
  readonly topic: string;
  readonly value: string;
}
