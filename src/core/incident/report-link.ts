import type { Report } from './report.ts';

/** What a person decided about two reports: that they tell of one incident, or that they do not. The order of the two does not matter. */
export interface ReportLink {
  readonly reports: readonly [string, string];
  readonly kind: 'together' | 'apart';
}

/** The report that a link holds together with, or apart from, the given one; undefined when it is about two others. */
export function otherOf({ reports: [a, b] }: ReportLink, reportId: string): string | undefined {
  if (a === reportId) return b;
  return b === reportId ? a : undefined;
}

/**
 * The links between two groups of reports when a person puts them together: each report is held to one of the other group, which
 * holds all of them, and whatever was kept apart between the two is so no longer.
 *
 * @param known - what was decided so far.
 */
export function linkTogether(
  one: readonly string[],
  other: readonly string[],
  known: readonly ReportLink[],
): ReportLink[] {
  const [first, second] = [one[0], other[0]];
  if (first === undefined || second === undefined) return [];
  const held = [...other.map((id) => [first, id] as const), ...one.slice(1).map((id) => [id, second] as const)];
  const crosses = ([a, b]: ReportLink['reports']): boolean =>
    (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a));
  const freed = known.filter(({ kind, reports }) => kind === 'apart' && crosses(reports)).map(({ reports }) => reports);
  return [...held, ...freed].map((reports) => ({ reports, kind: 'together' }));
}

/** The links between two groups of reports when a person takes them apart: every pair, so that none of them joins again. */
export function linkApart(one: readonly string[], other: readonly string[]): ReportLink[] {
  return one.flatMap((a) => other.map((b) => ({ reports: [a, b], kind: 'apart' as const })));
}

/** A report and the stored versions of its page, by id: what was decided about one of them holds for all. */
export function versionsOf(
  report: Pick<Report, 'id' | 'url'>,
  stored: readonly Pick<Report, 'id' | 'url'>[],
): readonly string[] {
  const earlier = stored.filter(({ id, url }) => id !== report.id && url !== undefined && url === report.url);
  return [report.id, ...earlier.map(({ id }) => id)];
}
