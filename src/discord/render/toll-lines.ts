import type { Span } from '../../core/grounding/span.ts';
import type { Category, Metric } from '../../core/incident/claim.ts';
import { CATEGORY_WORDS, METRIC_WORDS, SCOPE_WORDS } from '../../core/incident/toll-words.ts';
import type { ReportedClaim, Toll, TollLine } from '../../core/incident/toll.ts';
import { wordToll, type WordedEnd } from '../../core/incident/word-toll.ts';
import type { StyledLine } from '../screen.ts';
import { figureLines, type Detail } from './figure-lines.ts';
import { citeReports, type SourceNumbers } from './source-numbers.ts';
import { chrome, counted, label, line, quoted } from './spans.ts';
import { figureOf, speakersOf } from './toll-figure.ts';

/** Lines of the toll that a summary or a digest shows. */
const MOST_LEADING = 3;

/**
 * The toll, a line each metric and category: the range with each end's qualifier, who says so, and where; beneath it what lies
 * between, and which figure is the newest.
 */
export function tollLines(toll: Toll, numbers: SourceNumbers, detail?: Detail): readonly StyledLine[] {
  return [
    ...toll.lines.flatMap((one) => [
      line('bullet', chrome(`${headOf(one)}: `), ...rangeOf(one, numbers, wholeEnd)),
      ...figureLines(one, numbers, detail),
    ]),
    ...toll.unnumbered.map((one) => unnumberedLine(one, numbers)),
    ...(hasOfficialToll(toll) ? [] : [line('note', chrome('No official toll.'))]),
  ];
}

/** The gravest lines of the toll, where the card is not what is asked for. What it tells beyond them is counted: nothing is dropped silently. */
export function leadingTollLines(toll: Toll, numbers: SourceNumbers, detail?: Detail): readonly StyledLine[] {
  const further = Math.max(0, toll.lines.length - MOST_LEADING) + toll.unnumbered.length;
  const leading = tollLines({ ...toll, lines: toll.lines.slice(0, MOST_LEADING), unnumbered: [] }, numbers, detail);
  if (further === 0) return leading;
  return [
    ...leading,
    line(
      'note',
      counted(further, 'further lines of the toll'),
      chrome(further === 1 ? ' more line of the toll on the card' : ' more lines of the toll on the card'),
    ),
  ];
}

/** The range of one toll line without who says so, for lists: "Soldiers killed: over 30 to at least 60". */
export function shortToll(one: TollLine, numbers: SourceNumbers): readonly Span[] {
  return [chrome(`${headOf(one)}: `), ...rangeSpans(one, numbers)];
}

/** The range alone: "over 30 to at least 60". */
export function rangeSpans(one: TollLine, numbers: SourceNumbers): readonly Span[] {
  return rangeOf(one, numbers, (end) => [figureOf(end, numbers)]);
}

/** Figures that are no part of this incident's toll: what each covers, where, in whose words, and who says so. */
export function contextLines(toll: Toll, numbers: SourceNumbers): readonly StyledLine[] {
  return toll.context.map(({ claim, reportId }) => {
    const where = claim.place === undefined ? [] : [chrome(' in '), quoted(claim.place, [reportId])];
    const speaker = claim.attributedTo && {
      ...claim.attributedTo,
      ...(claim.via === undefined ? {} : { via: claim.via }),
    };
    return line(
      'bullet',
      label(SCOPE_WORDS[claim.scope]),
      ...where,
      chrome(': '),
      ...inQuotes(claim.quote, reportId),
      ...speakersOf({ speakers: speaker === undefined ? [] : [speaker], sources: [reportId] }),
      ...citeReports(numbers, [reportId]),
    );
  });
}

/** True when an official states a figure of this incident. */
export function hasOfficialToll(toll: Toll): boolean {
  return toll.lines.some((one) => one.history.some(({ claim }) => claim.attributedTo?.kind === 'official'));
}

/** What a toll line counts: "Soldiers killed". */
export function headOf({ metric, category }: { readonly metric: Metric; readonly category: Category }): string {
  const who = CATEGORY_WORDS[category];
  return `${who.charAt(0).toUpperCase()}${who.slice(1)} ${METRIC_WORDS[metric]}`;
}

type WriteEnd = (end: WordedEnd, numbers: SourceNumbers) => readonly Span[];

function rangeOf(one: TollLine, numbers: SourceNumbers, write: WriteEnd): readonly Span[] {
  const worded = wordToll(one);
  if (worded.kind === 'one') return write(worded.figure, numbers);
  return [...write(worded.low, numbers), chrome(' to '), ...write(worded.high, numbers)];
}

function wholeEnd(end: WordedEnd, numbers: SourceNumbers): readonly Span[] {
  return [figureOf(end, numbers), ...speakersOf(end), ...citeReports(numbers, end.sources)];
}

/** A claim without a figure is quoted: its vague word alone ("others") would tell nobody what happened. */
function unnumberedLine({ claim, reportId }: ReportedClaim, numbers: SourceNumbers): StyledLine {
  return line(
    'bullet',
    chrome(`${headOf(claim)}: number not given, `),
    ...inQuotes(claim.quote, reportId),
    ...citeReports(numbers, [reportId]),
  );
}

const inQuotes = (quote: string, reportId: string): readonly Span[] => [
  chrome('“'),
  quoted(quote, [reportId]),
  chrome('”'),
];
