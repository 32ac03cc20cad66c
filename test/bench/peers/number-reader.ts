/** Someone who reads numbers from a text; a peer of `readQuantities`. */
export interface NumberReader {
  readonly name: string;
  /** The languages it reads, as ISO 639-1. */
  readonly languages: readonly string[];
  /** The values of the text's numbers, ordinals and percentages, in no promised order. */
  readonly readValues: (text: string, lang: string, model?: NumberModel) => number[];
}

/** What Recognizers-Text calls a model: which kind of number is asked for. */
export type NumberModel = 'NumberModel' | 'OrdinalModel' | 'PercentModel';
