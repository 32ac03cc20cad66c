import type { Figure } from '../prepare-sources.ts';
import type { Stated } from '../statement.ts';
import { tellFigure, tellStated } from '../tell.ts';
import { numberKey } from '../value-keys.ts';
import type { AbsenceCheck } from './check.ts';

/** So many source numbers of one value are looked at for one of the same kind. */
const MOST_ALIKE = 40;
const POWERS = [10, 100, 1000, 1e6, 1e9];

function findShifted({ quantity, statement }: Stated): Figure | undefined {
  const { value, kind } = quantity;
  if (typeof value !== 'number' || value === 0) return undefined;
  const shifted = POWERS.flatMap((power) => [value * power, value / power]).map(numberKey);
  for (const source of statement.cited) {
    for (const key of shifted) {
      const figure = source.byKey
        .get(key)
        ?.slice(0, MOST_ALIKE)
        .find((one) => one.quantity.kind === kind);
      if (figure !== undefined) return figure;
    }
  }
  return undefined;
}

/** A million is no billion, and 19 no 190. */
export const magnitudeCheck: AbsenceCheck = {
  on: 'absence',
  name: 'magnitude',
  ruling: 'The digits of a source’s number with another magnitude are another number.',
  codes: ['magnitude_changed'],
  examples: {
    accepted: [{ sources: ['Losses of 5 million dollars.'], summary: 'Losses of $5,000,000.' }],
    rejected: [
      { code: 'magnitude_changed', sources: ['Losses of 5 million dollars.'], summary: 'Losses of 5 billion dollars.' },
    ],
  },
  explain(stated) {
    const nearest = findShifted(stated);
    if (nearest === undefined) return undefined;
    const message = `${tellStated(stated)} has the digits of ${tellFigure(nearest)}, but another magnitude.`;
    return { kind: 'fault', fault: { code: 'magnitude_changed', severity: 'reject', message, nearest } };
  },
};
