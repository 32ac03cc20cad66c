import { citationResolver, type ResolvedCitation } from '../../core/grounding/resolve-citation.ts';
import type { Evidence, GroundedQuantity } from '../../core/grounding/verdict.ts';
import type { Report } from '../../core/incident/report.ts';
import type { EvidenceRow, EvidenceSupport, SummaryView } from '../views.ts';
import { sourcesOf } from '../incidents/sources-of.ts';
import { placeOfOffset, sentenceAt, type SentencePlace } from './locate-sentence.ts';

type Range = EvidenceRow['numbers'][number];

/**
 * Sets each sentence of a summary beside the source sentences that it cites or that its numbers stand in, with the ranges of
 * the numbers in both. The headline is a row (sentence −1) only when it holds a number.
 */
export function evidenceRows({ draft, verdict, card }: Pick<SummaryView, 'draft' | 'verdict' | 'card'>): EvidenceRow[] {
  const bySentence = Map.groupBy(verdict.quantities, ({ sentence }) => sentence);
  const headline = bySentence.has(-1) ? [{ sentence: -1, text: draft.headline, citations: [] }] : [];
  const sentences = draft.sentences.map((one, sentence) => ({ ...one, sentence }));
  return [...headline, ...sentences].map(({ sentence, text, citations }) => {
    const quantities = bySentence.get(sentence) ?? [];
    return { sentence, text, numbers: tidyRanges(quantities), support: supportOf(card.reports, citations, quantities) };
  });
}

function supportOf(
  reports: readonly Report[],
  citations: readonly string[],
  quantities: readonly GroundedQuantity[],
): EvidenceSupport[] {
  const evidence = quantities.flatMap((quantity) => quantity.evidence);
  const resolve = citationResolver(sourcesOf(reports));
  const cited = citations.map(resolve).filter((place) => place !== undefined);
  const places = [...cited.flatMap(toSentence), ...evidence.flatMap((one) => placeOfOffset(reports, one) ?? [])];
  const distinct = new Map(places.map((place) => [`${place.source}.${place.sentence}`, place]));
  return [...distinct.values()]
    .toSorted((a, b) => a.source - b.source || a.sentence - b.sentence)
    .flatMap((place) => describePlace(reports, place, evidence));
}

/** A citation of a whole source names no sentence to show; the evidence of the numbers does. */
function toSentence({ source, sentence }: ResolvedCitation): SentencePlace[] {
  return sentence === undefined ? [] : [{ source, sentence }];
}

function describePlace(
  reports: readonly Report[],
  place: SentencePlace,
  evidence: readonly Evidence[],
): EvidenceSupport[] {
  const [report, located] = [reports[place.source], sentenceAt(reports, place)];
  if (report === undefined || located === undefined) return [];
  const field = place.sentence === 0 ? 'title' : 'text';
  const end = located.start + located.text.length;
  const inside = evidence.filter(
    (one) => one.source === report.id && one.field === field && one.start >= located.start && one.end <= end,
  );
  const numbers = tidyRanges(inside.map((one) => ({ start: one.start - located.start, end: one.end - located.start })));
  return [{ source: place.source + 1, report, text: located.text, numbers }];
}

/** In order, each once; a range within another one is left out, so that marking them never nests. */
function tidyRanges(ranges: readonly Range[]): Range[] {
  const tidy: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (start >= (tidy.at(-1)?.end ?? 0)) tidy.push({ start, end });
  return tidy;
}
