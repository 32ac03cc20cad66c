import { tellFigure, tellStated } from '../tell.ts';
import type { AbsenceCheck } from './check.ts';

/** The middle of a range is nobody's figure. */
export const midpointCheck: AbsenceCheck = {
  on: 'absence',
  name: 'midpoint',
  ruling: 'A number from inside a range is not what the source says.',
  codes: ['range_collapsed'],
  examples: {
    accepted: [{ sources: ['30 to 60 people died.'], summary: 'Between 30 and 60 people died.' }],
    rejected: [{ code: 'range_collapsed', sources: ['30 to 60 people died.'], summary: '45 people died.' }],
  },
  explain(stated) {
    const { kind, value } = stated.quantity;
    if (typeof value !== 'number') return undefined;
    const ranges = stated.statement.cited.flatMap((source) => source.ranges());
    const nearest = ranges.find(({ quantity: range }) => {
      return range.kind === kind && Number(range.value) < value && value < Number(range.max);
    });
    if (nearest === undefined) return undefined;
    const message = `${tellStated(stated)} lies inside the range ${tellFigure(nearest)}; give both of its ends.`;
    return { kind: 'fault', fault: { code: 'range_collapsed', severity: 'reject', message, nearest } };
  },
};
