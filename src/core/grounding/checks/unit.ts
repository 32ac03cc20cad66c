import { tellFigure, tellStated } from '../tell.ts';
import { saysSameMeasure } from '../value-keys.ts';
import type { PairCheck } from './check.ts';

/** Currencies of one name: a bare "francs" or "pesos" does not tell which country's. */
const NAMESAKES = [
  ['XOF', 'XAF'],
  ['COP', 'MXN', 'PHP', 'ARS', 'CLP', 'CUP', 'DOP', 'UYU'],
  ['INR', 'PKR', 'LKR', 'NPR'],
  ['KES', 'TZS', 'UGX', 'SOS'],
  ['IQD', 'JOD', 'KWD', 'LYD', 'TND', 'DZD'],
];

function mayBeSame(a: string, b: string): boolean {
  return NAMESAKES.some((names) => names.includes(a) && names.includes(b));
}

/** The same number of another unit is another quantity; the same length in another unit is the same. */
export const unitCheck: PairCheck = {
  on: 'pair',
  name: 'unit',
  ruling: 'A unit or currency stays as it is, or is converted exactly within its own system.',
  codes: ['unit_changed'],
  examples: {
    accepted: [
      { sources: ['The village lies 6 kilometres away.'], summary: 'The village lies 6 km away.' },
      { sources: ['The fight lasted 120 minutes.'], summary: 'The fight lasted two hours.' },
    ],
    rejected: [
      { code: 'unit_changed', sources: ['The village lies 6 km away.'], summary: 'The village lies six miles away.' },
      { code: 'unit_changed', sources: ['They asked for $45,000.'], summary: 'They asked for €45,000.' },
    ],
  },
  compare(stated, figure) {
    const [mine, theirs] = [stated.quantity, figure.quantity];
    if (mine.unit === undefined || theirs.unit === undefined || mine.unit === theirs.unit) return undefined;
    if (saysSameMeasure(mine, theirs) || mayBeSame(mine.unit, theirs.unit)) return undefined;
    const message = `${tellStated(stated)} is in ${mine.unit}; the source says ${tellFigure(figure)}, in ${theirs.unit}.`;
    return { code: 'unit_changed', severity: 'reject', message, nearest: figure };
  },
};
