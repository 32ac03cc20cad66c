import { buildToll } from './build-toll.ts';
import { findRevisions, type Revision } from './find-revisions.ts';
import { listFigures, type StatedFigure } from './list-figures.ts';
import type { OriginReport } from './origin.ts';
import type { Toll, TollEnd, TollLine } from './toll.ts';

/** What is asked of a report to put it in time. `published` is ISO 8601, `fetched` an instant. */
interface TimedReport {
  readonly id: string;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly fetched: string;
  readonly syndicatedFrom?: string | undefined;
}

/** A toll line of which a report says something new; `before` is undefined where nothing was known of it. */
export interface TollChange {
  readonly before: TollLine | undefined;
  readonly after: TollLine;
  /** The figures that no earlier report gave, the lowest first. */
  readonly stated: readonly StatedFigure[];
  /** False where they lie within the range that was known: the ministry lowers its toll, the hospital keeps its own. */
  readonly moved: boolean;
  /** Who of those that state a new figure said another before. */
  readonly revised: readonly Revision[];
}

/** What one report brought: the toll lines of which it gives a new figure, none where it only repeats. */
export interface IncidentChange<Report> {
  readonly report: Report;
  readonly toll: readonly TollChange[];
}

/**
 * Tells how an incident grew, report by report in order of publication (of arrival, where a report has no date): "30+" became
 * "30+ to 60+". Worked out from the claims each time; a figure is never overwritten, so nothing of the history is lost.
 */
export function listChanges<Report extends TimedReport>(
  toll: Pick<Toll, 'lines'>,
  reports: readonly Report[],
): IncidentChange<Report>[] {
  const claims = toll.lines.flatMap(({ history }) => history);
  const origins = reports.map(({ id, publisher, published, syndicatedFrom }) => ({
    id,
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(syndicatedFrom === undefined ? {} : { syndicatedFrom }),
  }));
  const known = new Set<string>();
  let before: readonly TollLine[] = [];
  return reports.toSorted(byTime).map((report) => {
    known.add(report.id);
    const { lines } = buildToll(
      claims.filter(({ reportId }) => known.has(reportId)),
      origins,
    );
    const change = { report, toll: compare(before, lines, origins) };
    before = lines;
    return change;
  });
}

const timeOf = ({ published, fetched }: TimedReport): number => Date.parse(published ?? fetched);

const byTime = (a: TimedReport, b: TimedReport): number =>
  timeOf(a) - timeOf(b) || Date.parse(a.fetched) - Date.parse(b.fetched);

function compare(
  before: readonly TollLine[],
  after: readonly TollLine[],
  origins: readonly OriginReport[],
): TollChange[] {
  return after
    .map((line) =>
      compareLine(
        before.find((one) => isSameLine(one, line)),
        line,
        origins,
      ),
    )
    .filter(({ stated }) => stated.length > 0);
}

function compareLine(before: TollLine | undefined, after: TollLine, origins: readonly OriginReport[]): TollChange {
  const known = before === undefined ? [] : listFigures(before, []);
  const stated = listFigures(after, []).filter((figure) => !known.some((one) => isSameFigure(one, figure)));
  const revised = before === undefined ? [] : findRevisions(before, stated, origins);
  return { before, after, stated, moved: before !== undefined && !isSameRange(before, after), revised };
}

const isSameFigure = (a: StatedFigure, b: StatedFigure): boolean => a.n === b.n && a.nMax === b.nMax && a.op === b.op;

const isSameLine = (a: TollLine, b: TollLine): boolean => a.metric === b.metric && a.category === b.category;

const isSameRange = (a: TollLine, b: TollLine): boolean => isSameEnd(a.low, b.low) && isSameEnd(a.high, b.high);

const isSameEnd = (a: TollEnd, b: TollEnd): boolean => a.n === b.n && a.op === b.op;
