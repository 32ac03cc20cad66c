import type { StyledLine } from '../screen.ts';
import type { SourceNumbers } from './source-numbers.ts';
import { chrome, cited, dated, line, quoted } from './spans.ts';

/** The sources of an incident, one line each: number with link, publisher, date, title. */
export function sourceLines({ reports }: SourceNumbers): readonly StyledLine[] {
  return reports.map((report, index) => {
    const publisher =
      report.publisher === undefined ? [] : [quoted(report.publisher, [report.id], true), chrome(' · ')];
    const day = report.published === undefined ? [] : [dated(report.published, 'published'), chrome(' · ')];
    const origin =
      report.syndicatedFrom === undefined
        ? []
        : [chrome(' (from '), quoted(report.syndicatedFrom, [report.id]), chrome(')')];
    return line(
      'bullet',
      cited(index + 1, report.url),
      chrome(' '),
      ...publisher,
      ...day,
      quoted(report.title, [report.id]),
      ...origin,
    );
  });
}
