import type { Attribution, Category, Metric, Op } from './claim.ts';
import { OP_WORDS } from './toll-words.ts';
import type { TollEnd, TollLine } from './toll.ts';

/** One end of a toll in words: `qualifier` stands before the figure and is empty for a bare one. */
export interface WordedEnd {
  readonly op: Op;
  readonly qualifier: string;
  readonly n: number;
  /** The upper end, where a source gives a range as such. */
  readonly nMax?: number;
  /** Who says so, each once; empty when the reports say it in their own voice. */
  readonly speakers: readonly WordedSpeaker[];
  /** Ids of the reports that state exactly this, each once. */
  readonly sources: readonly string[];
}

/** A speaker and through whom it is heard. */
export interface WordedSpeaker extends Attribution {
  readonly via?: string;
}

/** A toll line in pieces, for rendering: one figure when low and high are the same, else both, never merged. */
export type WordedToll =
  | {
      readonly kind: 'one';
      readonly metric: Metric;
      readonly category: Category;
      readonly disputed: boolean;
      readonly figure: WordedEnd;
    }
  | {
      readonly kind: 'between';
      readonly metric: Metric;
      readonly category: Category;
      readonly disputed: boolean;
      readonly low: WordedEnd;
      readonly high: WordedEnd;
    };

/** Words one toll line; the figures and qualifiers are the claims' own. */
export function wordToll({ metric, category, disputed, low, high }: TollLine): WordedToll {
  const same = low.n === high.n && low.op === high.op;
  if (same) return { kind: 'one', metric, category, disputed, figure: wordEnd(low) };
  return { kind: 'between', metric, category, disputed, low: wordEnd(low), high: wordEnd(high) };
}

/** Words one end of a toll line, or any figure of its history; `nMax` where that is a range. */
export function wordEnd({ n, nMax, op, claims }: TollEnd & { readonly nMax?: number | null }): WordedEnd {
  const speakers = new Map<string, WordedSpeaker>();
  for (const { claim } of claims) {
    if (claim.attributedTo === undefined) continue;
    const speaker = { ...claim.attributedTo, ...(claim.via === undefined ? {} : { via: claim.via }) };
    speakers.set(speaker.name, speakers.get(speaker.name) ?? speaker);
  }
  const sources = [...new Set(claims.map((one) => one.reportId))];
  const range = nMax === undefined || nMax === null ? {} : { nMax };
  return { op, qualifier: OP_WORDS[op], n, ...range, speakers: [...speakers.values()], sources };
}
