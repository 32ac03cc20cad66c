import type { Quantity } from '../../quantity/quantity.ts';
import type { Figure } from '../prepare-sources.ts';
import { tellFigure, tellStated } from '../tell.ts';
import { isSameValue } from '../value-keys.ts';
import type { Fault, PairCheck } from './check.ts';

/** One end of a range says what the range says only with the words "at least" (its low end) or "up to" (its high end). */
function isHonestEnd({ value, qualifier }: Quantity, range: Quantity): boolean {
  if (isSameValue(value, range.value)) return qualifier === 'ge';
  return isSameValue(value, range.max) && qualifier === 'le';
}

function collapsed(message: string, nearest: Figure): Fault {
  return { code: 'range_collapsed', severity: 'reject', message, nearest };
}

/** A range keeps both its ends, and both come from one and the same range of a source. */
export const rangeCheck: PairCheck = {
  on: 'pair',
  name: 'range',
  ruling: 'Both ends of a range come from one range of one source; one end stands alone only as “at least” or “up to”.',
  codes: ['range_collapsed'],
  examples: {
    accepted: [
      { sources: ['Between 12 and 15 people are missing.'], summary: '12 to 15 people are missing.' },
      { sources: ['Between 12 and 15 people are missing.'], summary: 'At least 12 people are missing.' },
    ],
    rejected: [
      {
        code: 'range_collapsed',
        sources: ['Between 12 and 15 people are missing.'],
        summary: '15 people are missing.',
      },
      {
        code: 'range_collapsed',
        sources: ['Over 30 soldiers were killed.', 'At least 60 soldiers were killed.'],
        summary: '30 to 60 soldiers were killed.',
      },
    ],
  },
  compare(stated, figure) {
    const [mine, theirs] = [stated.quantity, figure.quantity];
    if (mine.kind === 'date') return undefined;
    if (mine.max !== undefined) {
      const same = isSameValue(mine.value, theirs.value) && isSameValue(mine.max, theirs.max);
      if (same) return undefined;
      return collapsed(
        `No source gives the range ${tellStated(stated)}; the source says ${tellFigure(figure)}.`,
        figure,
      );
    }
    if (theirs.max === undefined || isHonestEnd(mine, theirs)) return undefined;
    return collapsed(`${tellStated(stated)} is one end of the range ${tellFigure(figure)}; give both ends.`, figure);
  },
};
