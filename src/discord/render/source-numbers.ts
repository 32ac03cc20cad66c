import type { IncidentCard } from '../../app/views.ts';
import { sourcesOf } from '../../app/incidents/sources-of.ts';
import type { GroundingSource } from '../../core/grounding/source.ts';
import type { Span } from '../../core/grounding/span.ts';
import type { Reliability } from '../../core/incident/reliability.ts';
import type { Report } from '../../core/incident/report.ts';
import { chrome, cited } from './spans.ts';

/** The reports of one incident as sources: each numbered from 1 in order of arrival. */
export interface SourceNumbers {
  readonly reports: readonly Report[];
  /** What the incident's own title and facts stand on: the reports, or, where all were taken back, what they said before. */
  readonly ids: readonly string[];
  readonly sources: readonly GroundingSource[];
  /** How reliable their publishers are held to be, by report id. */
  readonly grades?: ReadonlyMap<string, Reliability>;
}

type NumberedCard = Pick<IncidentCard, 'reports' | 'corrected' | 'grades'>;

/** Numbers an incident's reports. What was said before people corrected it is a source too, for struck words alone: see `asReadId`. */
export function numberSources({ reports, corrected, grades }: NumberedCard): SourceNumbers {
  const before = sourcesOf(asRead(corrected?.reports ?? []));
  const ids = reports.length > 0 ? reports.map(({ id }) => id) : before.map(({ id }) => id);
  const sources = [...sourcesOf(reports, corrected), ...before];
  return { reports, ids, sources, ...(grades === undefined ? {} : { grades }) };
}

/** By what a report is named as it was read, before people corrected it: nothing that still counts may stand on that. */
export const asReadId = (reportId: string): string => `as-read ${reportId}`;

/** The reports as they were read, under ids of their own. */
export function asRead(reports: readonly Report[]): readonly Report[] {
  return reports.map((report) => ({ ...report, id: asReadId(report.id) }));
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
