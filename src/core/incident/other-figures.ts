import type { GroundedQuantity } from '../grounding/verdict.ts';
import { listFigures, type StatedFigure } from './list-figures.ts';
import type { ReportedClaim, Toll, TollLine } from './toll.ts';

type Reports = Parameters<typeof listFigures>[1];

/**
 * What other sources say of the same thing as a number that stands: the further figures of the toll lines that its evidence
 * belongs to. A number that one source states is no fault, but a reader of it alone would not know that the sources differ.
 *
 * @param reports - publication dates, to tell which figure is the newest.
 */
export function otherFigures(
  quantity: Pick<GroundedQuantity, 'value' | 'evidence'>,
  { lines }: Pick<Toll, 'lines'>,
  reports: Reports,
): StatedFigure[] {
  const { value } = quantity;
  return lines
    .filter((line) => line.history.some((claim) => states(claim, quantity)))
    .flatMap((line: TollLine) => listFigures(line, reports))
    .filter(({ n, nMax }) => n !== value && nMax !== value);
}

/** A claim is read from the text alone: evidence in a title counts where the same report's claim has the same number. */
function states(
  { reportId, claim }: ReportedClaim,
  { value, evidence }: Pick<GroundedQuantity, 'value' | 'evidence'>,
): boolean {
  if (claim.n !== value && claim.nMax !== value) return false;
  return evidence.some(
    ({ source, field, start, end }) =>
      source === reportId && (field === 'title' || (start < claim.end && end > claim.start)),
  );
}
