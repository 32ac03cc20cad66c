import type { Attribution } from './claim.ts';
import { listFigures, type StatedFigure } from './list-figures.ts';
import { isSameOrigin, originOf, type OriginReport } from './origin.ts';
import type { ReportedClaim, TollLine } from './toll.ts';

const NAMELESS: ReadonlySet<Attribution['kind']> = new Set(['anonymous', 'witness']);

/** Somebody who gave another figure before. */
export interface Revision {
  /** The speaker as the report names it, or the publisher where the report speaks in its own voice. */
  readonly by: string;
  /** What it said last. */
  readonly from: StatedFigure;
  readonly to: StatedFigure;
}

/**
 * Finds who takes back a figure: a speaker, or a publisher in its own voice, that said something else of the same people before.
 *
 * @param before - the toll line without the report that states the new figures.
 * @param stated - the new figures.
 * @returns one a figure and speaker; none where whoever speaks is new, or has no name ("sources", "residents").
 */
export function findRevisions(
  before: Pick<TollLine, 'history'>,
  stated: readonly StatedFigure[],
  reports: readonly OriginReport[],
): Revision[] {
  const byId = new Map(reports.map((one) => [one.id, one]));
  const known = listFigures(before, reports);
  return stated.flatMap((to) =>
    to.claims.flatMap((claim) => {
      const by = nameOf(claim, byId);
      const last = before.history.findLast((one) => isSameOrigin(originOf(one, byId), originOf(claim, byId)));
      const from = known.find(({ claims }) => last !== undefined && claims.includes(last));
      return by === undefined || from === undefined ? [] : [{ by, from, to }];
    }),
  );
}

/** The name that a revision goes by: "sources" today need not be those of yesterday. */
function nameOf({ reportId, claim }: ReportedClaim, reports: ReadonlyMap<string, OriginReport>): string | undefined {
  const { attributedTo } = claim;
  if (attributedTo === undefined) return reports.get(reportId)?.publisher;
  return NAMELESS.has(attributedTo.kind) ? undefined : attributedTo.name;
}
