import type { ReportedClaim, TollEnd, TollLine } from './toll.ts';

/** One figure of a toll line, as some sources state it: every claim of exactly this figure and qualifier, oldest first. */
export interface StatedFigure extends TollEnd {
  /** The upper end of a range that a source gives as such; `n` is the lower then. */
  readonly nMax: number | null;
  /** When the newest report that states it came out, ISO 8601; undefined where no report is dated. */
  readonly stated: string | undefined;
  /** True for what the newest report tells that no earlier one told. */
  readonly isNewest: boolean;
}

/** What is asked of a report to know how new its figures are. `published` is ISO 8601. */
interface DatedReport {
  readonly id: string;
  readonly published?: string | undefined;
}

/**
 * Lists every figure that a toll line rests on, each once, the lowest first: what lies between the ends of the range is as much
 * said as they are.
 *
 * The newest is what the last report says for the first time; a report that only repeats makes nothing newer. Without dates,
 * or where all is of one time, none is the newest.
 */
export function listFigures({ history }: Pick<TollLine, 'history'>, reports: readonly DatedReport[]): StatedFigure[] {
  const published = new Map(reports.map((one) => [one.id, one.published]));
  const timeOf = ({ reportId }: ReportedClaim): number => Date.parse(published.get(reportId) ?? '');
  const figures = [...Map.groupBy(history, keyOf).values()].flatMap((claims) => {
    const first = claims[0]?.claim;
    if (first === undefined || first.n === null) return [];
    const times = claims.map(timeOf).filter((time) => !Number.isNaN(time));
    const last = claims.findLast((one) => timeOf(one) === Math.max(...times));
    const stated = last === undefined ? undefined : published.get(last.reportId);
    return [{ n: first.n, nMax: first.nMax, op: first.op, claims, stated, firstMs: Math.min(...times) }];
  });
  const newestMs = newestOf(figures.map(({ firstMs }) => firstMs));
  return figures
    .toSorted((a, b) => a.n - b.n || (a.nMax ?? a.n) - (b.nMax ?? b.n))
    .map(({ firstMs, ...figure }) => ({ ...figure, isNewest: firstMs === newestMs }));
}

const keyOf = ({ claim }: ReportedClaim): string => `${claim.op} ${claim.n} ${claim.nMax}`;

/** The latest of some times, where there is an earlier one to be newer than; undated figures have the time Infinity. */
function newestOf(times: readonly number[]): number | undefined {
  const dated = times.filter((time) => Number.isFinite(time));
  const newest = Math.max(...dated);
  return dated.some((time) => time < newest) ? newest : undefined;
}
