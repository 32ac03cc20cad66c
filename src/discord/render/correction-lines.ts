import type { IncidentCard } from '../../app/views.ts';
import type { Span } from '../../core/grounding/span.ts';
import { buildToll } from '../../core/incident/build-toll.ts';
import type { Claim } from '../../core/incident/claim.ts';
import type { Author, Correction } from '../../core/incident/correction.ts';
import type { Report } from '../../core/incident/report.ts';
import type { TollLine } from '../../core/incident/toll.ts';
import { SCOPE_WORDS } from '../../core/incident/toll-words.ts';
import { wordEnd } from '../../core/incident/word-toll.ts';
import type { StyledLine } from '../screen.ts';
import { asRead, asReadId, citeReports, numberSources, type SourceNumbers } from './source-numbers.ts';
import { chrome, dated, echoed, instant, line, quoted, struck } from './spans.ts';
import { figureOf } from './toll-figure.ts';
import { headOf, rangeSpans } from './toll-lines.ts';

/** A correction that stands, as it is shown: what is meant, struck where it counts no more, and who says so, and why. */
export interface ShownCorrection {
  readonly correction: Correction;
  readonly lines: readonly StyledLine[];
}

/** Everything that people put right in an incident, oldest first. */
export function shownCorrections(card: IncidentCard): readonly ShownCorrection[] {
  const { corrected } = card;
  const numbers = numberSources(card);
  return (corrected?.corrections ?? []).flatMap((correction) => {
    const report = corrected?.reports.find(({ id }) => id === correction.reportId);
    return report === undefined ? [] : [{ correction, lines: describe(correction, report, numbers) }];
  });
}

/** The toll lines that have lost all that they stood on, struck: a reader of yesterday's card must see what became of them. */
export function lostTollLines({ toll, corrected }: IncidentCard): readonly StyledLine[] {
  if (corrected === undefined) return [];
  const reports = asRead(corrected.reports);
  const claims = corrected.claims.map(({ reportId, claim }) => ({ reportId: asReadId(reportId), claim }));
  const numbers: SourceNumbers = { reports: [], ids: reports.map(({ id }) => id), sources: [] };
  return buildToll(claims, reports)
    .lines.filter((before) => !toll.lines.some((one) => isSameLine(one, before)))
    .map((before) =>
      line(
        'bullet',
        struck(chrome(`${headOf(before)}: `)),
        ...rangeSpans(before, numbers).map(struck),
        chrome(' – no longer counted'),
      ),
    );
}

/** By whom and when: "Ana, two days ago". */
export function authorSpans({ name }: Author, at: string): readonly Span[] {
  return [echoed(name), chrome(', '), instant(at, 'R')];
}

const isSameLine = (a: TollLine, b: TollLine): boolean => a.metric === b.metric && a.category === b.category;

function describe(correction: Correction, report: Report, numbers: SourceNumbers): readonly StyledLine[] {
  const { claim, reading, author, made, reason } = correction;
  const who = [...authorSpans(author, made), chrome(': “'), echoed(reason), chrome('”')];
  if (claim === undefined || reading === undefined) {
    const what = claim === undefined ? reportSpans(report) : claimSpans(claim, report, numbers).map(struckQuote);
    return [line('bullet', ...what), line('nested', chrome('Taken back by '), ...who)];
  }
  return [
    line('bullet', ...claimSpans(claim, report, numbers)),
    line('nested', chrome('Read as '), ...readingSpans(claim, reading, report)),
    line('nested', chrome('By '), ...who),
  ];
}

/** What was read before, struck, and what it is read as now. */
function readingSpans(read: Claim, stands: Claim, { id }: Report): readonly Span[] {
  const changes: readonly (readonly [Span, Span])[] = [
    [figureSpan(read, asReadId(id)), figureSpan(stands, asReadId(id))],
    [chrome(headOf(read)), chrome(headOf(stands))],
    [chrome(SCOPE_WORDS[read.scope]), chrome(SCOPE_WORDS[stands.scope])],
  ];
  return changes
    .filter(([before, after]) => before.text !== after.text)
    .flatMap(([before, after], index) => [chrome(index === 0 ? '' : ', '), struck(before), chrome(' → '), after]);
}

/** The figure alone as its report has it; a vague word as written. */
function figureSpan(claim: Claim, reportId: string): Span {
  if (claim.n === null) return quoted(claim.word ?? claim.quote, [reportId]);
  const { n, nMax, op } = claim;
  return figureOf(wordEnd({ n, nMax, op, claims: [{ reportId, claim }] }), { ids: [reportId] });
}

function reportSpans({ id, publisher, published, title }: Report): readonly Span[] {
  const sources = [asReadId(id)];
  return [
    struck(publisher === undefined ? chrome('publisher not given') : quoted(publisher, sources)),
    struck(chrome(' · ')),
    ...(published === undefined ? [] : [struck(dated(published, 'published')), struck(chrome(' · '))]),
    struck(quoted(title, sources)),
  ];
}

function claimSpans({ quote }: Claim, { id, publisher }: Report, numbers: SourceNumbers): readonly Span[] {
  return [
    chrome('“'),
    quoted(quote, [asReadId(id)]),
    chrome('”'),
    ...(publisher === undefined ? [] : [chrome(' · '), quoted(publisher, [asReadId(id)])]),
    ...citeReports(numbers, [id]),
  ];
}

/** The quotation goes; who published it does not. */
const struckQuote = (span: Span, index: number): Span => (index < QUOTE_SPANS ? struck(span) : span);
const QUOTE_SPANS = 3;
