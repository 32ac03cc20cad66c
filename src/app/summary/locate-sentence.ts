import type { Report } from '../../core/incident/report.ts';

/** A sentence of a report: `source` counts from 0, `sentence` as citations do, the title being 0. */
export interface SentencePlace {
  readonly source: number;
  readonly sentence: number;
}

/** Where a sentence begins in its field and what it says. */
export interface LocatedSentence {
  readonly start: number;
  readonly text: string;
}

/** Finds the sentence that holds an offset of a report's field. */
export function placeOfOffset(
  reports: readonly Report[],
  { source: id, field, start }: { readonly source: string; readonly field: 'text' | 'title'; readonly start: number },
): SentencePlace | undefined {
  const source = reports.findIndex((report) => report.id === id);
  if (field === 'title') return source < 0 ? undefined : { source, sentence: 0 };
  const index = reports[source]?.sentences.findIndex((one) => start >= one.start && start < one.end) ?? -1;
  return index < 0 ? undefined : { source, sentence: index + 1 };
}

/** The sentence at a place; undefined where the report has none. */
export function sentenceAt(reports: readonly Report[], place: SentencePlace): LocatedSentence | undefined {
  const report = reports[place.source];
  if (place.sentence === 0 && report !== undefined) return { start: 0, text: report.title };
  return report?.sentences[place.sentence - 1];
}
