import type { StyledLine } from '../screen.ts';
import { gradeSpans } from './grades.ts';
import type { SourceNumbers } from './source-numbers.ts';
import { chrome, cited, dated, line, quoted } from './spans.ts';

/** The sources of an incident, one line each: number with link, publisher with its grade, date, title. What is not known is said. */
export function sourceLines({ reports, grades }: SourceNumbers): readonly StyledLine[] {
  return reports.map((report, index) => {
    const publisher =
      report.publisher === undefined ? chrome('publisher not given') : quoted(report.publisher, [report.id], true);
    const day = report.published === undefined ? chrome('date not given') : dated(report.published, 'published');
    const origin =
      report.syndicatedFrom === undefined
        ? []
        : [chrome(' (from '), quoted(report.syndicatedFrom, [report.id]), chrome(')')];
    return line(
      'bullet',
      cited(index + 1, report.url),
      chrome(' '),
      publisher,
      ...gradeSpans(grades?.get(report.id)),
      chrome(' · '),
      day,
      chrome(' · '),
      quoted(report.title, [report.id]),
      ...origin,
    );
  });
}
