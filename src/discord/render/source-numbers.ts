import { sourcesOf } from '../../app/incidents/sources-of.ts';
import type { GroundingSource } from '../../core/grounding/source.ts';
import type { Span } from '../../core/grounding/span.ts';
import type { Report } from '../../core/incident/report.ts';
import { chrome, cited } from './spans.ts';

/** The reports of one incident as sources: each numbered from 1 in order of arrival. */
export interface SourceNumbers {
  readonly reports: readonly Report[];
  readonly ids: readonly string[];
  readonly sources: readonly GroundingSource[];
}

/** Numbers an incident's reports. */
export function numberSources(reports: readonly Report[]): SourceNumbers {
  return { reports, ids: reports.map((report) => report.id), sources: sourcesOf(reports) };
}

/** The same numbers without links, for lines above a list of the sources: Discord counts each address as text. */
export function withoutLinks(numbers: SourceNumbers): SourceNumbers {
  return { ...numbers, reports: numbers.reports.map(({ url: _url, ...report }) => report) };
}

/** The marks [1] [2] of these reports, linked where they have an address, each once and in order; a space before each. */
export function citeReports(numbers: SourceNumbers, reportIds: readonly string[]): readonly Span[] {
  return numbers.reports.flatMap((report, index) =>
    reportIds.includes(report.id) ? [chrome(' '), cited(index + 1, report.url)] : [],
  );
}
