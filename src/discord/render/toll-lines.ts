import type { Span } from '../../core/grounding/span.ts';
import type { Category, Claim, Metric, Op, Scope } from '../../core/incident/claim.ts';
import type { ReportedClaim, Toll, TollEnd, TollLine } from '../../core/incident/toll.ts';
import type { StyledLine } from '../screen.ts';
import { citeReports, type SourceNumbers } from './source-numbers.ts';
import { chrome, label, line, quoted } from './spans.ts';

const METRICS: Readonly<Record<Metric, string>> = {
  killed: 'Killed',
  wounded: 'Wounded',
  captured: 'Taken prisoner',
  missing: 'Missing',
  abducted: 'Abducted',
  displaced: 'Displaced',
  arrested: 'Arrested',
  deployed: 'Stationed',
};
const CATEGORIES: Readonly<Record<Category, string>> = {
  soldiers: ', soldiers',
  police: ', police',
  civilians: ', civilians',
  militants: ', militants',
  aid_workers: ', aid workers',
  journalists: ', journalists',
  children: ', children',
  unknown: '',
};
const OPS: Readonly<Record<Op, string>> = {
  eq: '',
  ge: 'at least ',
  gt: 'over ',
  le: 'at most ',
  lt: 'under ',
  approx: 'about ',
  range: '',
  word: '',
};
const SCOPES: Readonly<Record<Scope, string>> = {
  this_incident: 'This incident',
  linked_incident: 'Linked attack',
  cumulative: 'Over a longer time or a wider area',
  deployed: 'Stationed there',
};
const NUMBER = new Intl.NumberFormat('en-GB');

/** The toll, one line a metric and category: the range with each end's qualifier, who says so, and where. */
export function tollLines(toll: Toll, numbers: SourceNumbers): readonly StyledLine[] {
  return [
    ...toll.lines.map((one) => line('bullet', ...headOf(one), ...rangeOf(one, numbers))),
    ...toll.unnumbered.map((one) => unnumberedLine(one, numbers)),
    ...(hasOfficialToll(toll) ? [] : [line('note', chrome('No official toll.'))]),
  ];
}

/** The range of one toll line without who says so, for lists: "over 30 to at least 60". */
export function shortToll(one: TollLine, numbers: SourceNumbers): readonly Span[] {
  const low = figureOf(one.low, numbers);
  return [...headOf(one), low, ...(isOneFigure(one) ? [] : [chrome(' to '), figureOf(one.high, numbers)])];
}

/** Figures that are no part of this incident's toll, each with what it covers. */
export function contextLines(toll: Toll, numbers: SourceNumbers): readonly StyledLine[] {
  return toll.context.map(({ claim, reportId }) =>
    line(
      'bullet',
      label(`${SCOPES[claim.scope]}: `),
      quoted(claim.quote, [reportId]),
      ...citeReports(numbers, [reportId]),
    ),
  );
}

const headOf = (one: TollLine): readonly Span[] => [label(`${METRICS[one.metric]}${CATEGORIES[one.category]}: `)];

function isOneFigure({ low, high }: TollLine): boolean {
  return low.n === high.n && low.op === high.op;
}

function rangeOf(one: TollLine, numbers: SourceNumbers): readonly Span[] {
  const low = endOf(one.low, numbers);
  return isOneFigure(one) ? low : [...low, chrome(' to '), ...endOf(one.high, numbers)];
}

function endOf(end: TollEnd, numbers: SourceNumbers): readonly Span[] {
  const reports = end.claims.map((one) => one.reportId);
  return [figureOf(end, numbers), ...speakersOf(end.claims), ...citeReports(numbers, reports)];
}

function figureOf(end: TollEnd, numbers: SourceNumbers): Span {
  const reports = end.claims.map((one) => one.reportId);
  const words = end.n === 0 ? 'none' : `${OPS[end.op]}${NUMBER.format(end.n)}`;
  return quoted(words, reports.length > 0 ? reports : numbers.ids, true);
}

function speakersOf(claims: readonly ReportedClaim[]): readonly Span[] {
  const speakers = claims.map(speakerOf).filter((one) => one.length > 0);
  const first = speakers[0];
  if (first === undefined) return [];
  return [chrome(' ('), ...first, chrome(claims.some(isOfficial) ? ')' : ', unofficial)')];
}

function speakerOf({ claim, reportId }: ReportedClaim): readonly Span[] {
  const { attributedTo, via } = claim;
  if (attributedTo === undefined && via === undefined) return [];
  const name = attributedTo === undefined ? [] : [quoted(attributedTo.name, [reportId])];
  const through =
    via === undefined || attributedTo?.name.includes(via)
      ? []
      : [chrome(name.length > 0 ? ', via ' : 'via '), quoted(via, [reportId])];
  return [...name, ...through];
}

const isOfficial = ({ claim }: { readonly claim: Claim }): boolean => claim.attributedTo?.kind === 'official';

function hasOfficialToll(toll: Toll): boolean {
  return toll.lines.some((one) => one.history.some(isOfficial));
}

function unnumberedLine({ claim, reportId }: ReportedClaim, numbers: SourceNumbers): StyledLine {
  return line(
    'bullet',
    label(`${METRICS[claim.metric]}${CATEGORIES[claim.category]}: `),
    ...(claim.word === undefined
      ? [chrome('some, number not given')]
      : [quoted(claim.word, [reportId], true), chrome(', number not given')]),
    ...citeReports(numbers, [reportId]),
  );
}
