import type { IncidentCard } from '../../app/views.ts';
import type { Span } from '../../core/grounding/span.ts';
import { buildToll } from '../../core/incident/build-toll.ts';
import type { Claim } from '../../core/incident/claim.ts';
import type { Author, Correction } from '../../core/incident/correction.ts';
import type { Report } from '../../core/incident/report.ts';
import type { TollLine } from '../../core/incident/toll.ts';
import type { StyledLine } from '../screen.ts';
import { asRead, asReadId, citeReports, numberSources, type SourceNumbers } from './source-numbers.ts';
import { chrome, dated, echoed, instant, line, quoted, struck } from './spans.ts';
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
  const { claim, author, made, reason } = correction;
  const what = claim === undefined ? reportSpans(report) : claimSpans(claim, report, numbers);
  return [
    line('bullet', ...what),
    line('nested', chrome('Taken back by '), ...authorSpans(author, made), chrome(': “'), echoed(reason), chrome('”')),
  ];
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
    struck(chrome('“')),
    struck(quoted(quote, [asReadId(id)])),
    struck(chrome('”')),
    ...(publisher === undefined ? [] : [chrome(' · '), quoted(publisher, [asReadId(id)])]),
    ...citeReports(numbers, [id]),
  ];
}
