import type { Quantity } from '../../quantity/quantity.ts';
import type { Figure, NumberedFigure } from '../prepare-sources.ts';
import { figuresBetween } from '../nearest.ts';
import { countsAlike } from '../counted-nouns.ts';
import type { Stated } from '../statement.ts';
import { tellFigure, tellStated } from '../tell.ts';
import type { AbsenceCheck } from './check.ts';

const LOWEST = 20;
const BOUND_SHARE = 0.25;
const ABOUT_SHARE = 0.1;
const FIVE = 5;

/** Whether a number ends in zeros or a five where a source's number has other digits: 1,200 for 1,247, 50 for 52. */
function isRounding(rounded: number, exact: number): boolean {
  for (let step = 10; step <= rounded * 2; step *= 10) {
    for (const size of [step / 2, step]) {
      if (size < FIVE || exact % size === 0 || rounded % size !== 0) continue;
      if (Math.abs(exact - rounded) < size) return true;
    }
  }
  return false;
}

/** More than 1,200 is true of 1,247; nearly 1,200 is not. */
function isHonest(qualifier: Quantity['qualifier'], rounded: number, exact: number): boolean {
  const share = Math.abs(exact - rounded) / exact;
  if (qualifier === 'approx') return share <= ABOUT_SHARE;
  const isBelow = qualifier === 'ge' || qualifier === 'gt';
  const isAbove = qualifier === 'le' || qualifier === 'lt';
  return share <= BOUND_SHARE && ((isBelow && rounded < exact) || (isAbove && rounded > exact));
}

function roundedFrom(stated: Stated): NumberedFigure[] {
  const { value, kind, unit } = stated.quantity;
  if (typeof value !== 'number' || value < LOWEST) return [];
  const around = figuresBetween(stated.statement.cited, value * (1 - BOUND_SHARE), value / (1 - BOUND_SHARE));
  return around.filter(
    ({ value: exact, figure }) =>
      figure.quantity.kind === kind &&
      figure.quantity.unit === unit &&
      countsAlike(stated, figure) &&
      isRounding(value, exact),
  );
}

/** A number may be rounded in words that say so; it is never rounded in silence. */
export const roundedCheck: AbsenceCheck = {
  on: 'absence',
  name: 'rounded',
  ruling: 'A rounded number with an honest qualifier is noted; a bare one is rejected.',
  codes: ['rounded'],
  examples: {
    accepted: [{ sources: ['1,247 people fled.'], summary: '1247 people fled.' }],
    warned: [{ code: 'rounded', sources: ['1,247 people fled.'], summary: 'More than 1,200 people fled.' }],
    rejected: [
      { code: 'rounded', sources: ['1,247 people fled.'], summary: '1,200 people fled.' },
      { code: 'rounded', sources: ['1,247 people fled.'], summary: 'Fewer than 1,200 people fled.' },
    ],
  },
  explain(stated) {
    const { value, qualifier } = stated.quantity;
    const near = roundedFrom(stated);
    const honest = near.find((one) => isHonest(qualifier, Number(value), one.value));
    const nearest: Figure | undefined = (honest ?? near[0])?.figure;
    if (nearest === undefined) return undefined;
    const advice = honest === undefined ? 'Give the number itself.' : 'The number itself would be better.';
    const message = `${tellStated(stated)} is rounded from ${tellFigure(nearest)}. ${advice}`;
    return {
      kind: 'fault',
      fault: { code: 'rounded', severity: honest === undefined ? 'reject' : 'warn', message, nearest },
    };
  },
};
