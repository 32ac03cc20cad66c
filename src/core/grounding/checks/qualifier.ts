import type { Qualifier } from '../../quantity/quantity.ts';
import { tellFigure, tellStated } from '../tell.ts';
import type { IssueCode, Severity } from '../verdict.ts';
import type { PairCheck } from './check.ts';

type Bound = Qualifier | 'bare';
type Ruling = readonly [IssueCode, Severity] | undefined;

const FLIPPED: Ruling = ['qualifier_flipped', 'reject'];
const DROPPED: Ruling = ['qualifier_dropped', 'warn'];
const ADDED: Ruling = ['qualifier_added', 'warn'];

/** By the source's bound, then by the summary's. What is missing says the same or less than the source, and is accepted. */
const RULINGS: Readonly<Record<Bound, Readonly<Partial<Record<Bound, Ruling>>>>> = {
  bare: { ge: ADDED, gt: ADDED, le: ADDED, lt: ADDED, approx: ADDED },
  ge: { bare: DROPPED, gt: ADDED, le: FLIPPED, lt: FLIPPED, approx: DROPPED },
  gt: { bare: DROPPED, le: FLIPPED, lt: FLIPPED, approx: DROPPED },
  le: { bare: DROPPED, lt: ADDED, ge: FLIPPED, gt: FLIPPED, approx: DROPPED },
  lt: { bare: DROPPED, ge: FLIPPED, gt: FLIPPED, approx: DROPPED },
  approx: { bare: DROPPED, ge: ADDED, gt: ADDED, le: ADDED, lt: ADDED },
};

function isSameSide(a: Qualifier | undefined, b: Qualifier | undefined): boolean {
  const sides = [a, b].map((one) => one?.charAt(0));
  return sides[0] === sides[1] && (sides[0] === 'g' || sides[0] === 'l');
}

/** The words that bound a number stay with it: over, at least, up to, about. */
export const qualifierCheck: PairCheck = {
  on: 'pair',
  name: 'qualifier',
  ruling: 'A bound is never turned round; one that is dropped or added is noted.',
  codes: ['qualifier_flipped', 'qualifier_dropped', 'qualifier_added'],
  examples: {
    accepted: [
      { sources: ['At least 60 soldiers died.'], summary: 'No fewer than sixty soldiers died.' },
      { sources: ['Over 30 soldiers died.'], summary: 'More than 30 soldiers died.' },
    ],
    warned: [
      { code: 'qualifier_dropped', sources: ['At least 60 soldiers died.'], summary: '60 soldiers died.' },
      { code: 'qualifier_added', sources: ['60 soldiers died.'], summary: 'About 60 soldiers died.' },
    ],
    rejected: [
      { code: 'qualifier_flipped', sources: ['Over 30 soldiers died.'], summary: 'Under 30 soldiers died.' },
      { code: 'qualifier_flipped', sources: ['At least 60 soldiers died.'], summary: 'Up to 60 soldiers died.' },
    ],
  },
  compare(stated, figure) {
    const [mine, theirs] = [stated.quantity, figure.quantity];
    if (mine.max !== undefined || theirs.max !== undefined || mine.kind === 'vague') return undefined;
    // Whether exactly so many kilometres or hours are meant is no news; of people it is.
    if (mine.kind !== 'cardinal' && isSameSide(mine.qualifier, theirs.qualifier)) return undefined;
    const ruling = RULINGS[theirs.qualifier ?? 'bare'][mine.qualifier ?? 'bare'];
    if (ruling === undefined) return undefined;
    const [code, severity] = ruling;
    const verb = { qualifier_dropped: 'leaves out', qualifier_added: 'adds' }[code as string] ?? 'turns round';
    const message = `${tellStated(stated)} ${verb} how the source bounds the number: ${tellFigure(figure)}. Keep the source's words.`;
    return { code, severity, message, nearest: figure };
  },
};
