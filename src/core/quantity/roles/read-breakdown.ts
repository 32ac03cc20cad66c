import type { Category } from '../../incident/claim.ts';
import { lengthOf, markAt, peopleAt, type Reading } from './reading.ts';

const LOOK_AHEAD = 12;
const LONGEST_LIST = 16;
/** Kinds of people that a total of nobody in particular may hold beside others; children and civilians change nothing. */
const TELLING: ReadonlySet<Category> = new Set(['soldiers', 'police', 'aid_workers', 'journalists', 'militants']);

/** "Two soldiers were among the dead", "nine people, among them two soldiers": a figure that is a part of a total. */
export function isPartOfTotal(reading: Reading, token: number): boolean {
  return isInList(reading, token) || isAmongTotal(reading, token);
}

function isInList(reading: Reading, token: number): boolean {
  for (let at = token - 1; at > Math.max(0, token - LOOK_AHEAD); at -= 1) {
    if (endsList(reading, at + 1)) return false;
    if (markAt(reading, at, 'including') > 0) return true;
  }
  return false;
}

function isAmongTotal(reading: Reading, token: number): boolean {
  for (let at = token + 1; at < token + LOOK_AHEAD; at += 1) {
    if (reading.tokens[at] === undefined || /[.;:]/u.test(reading.tokens[at]?.gap ?? '')) return false;
    if (markAt(reading, at, 'among') > 0) return true;
  }
  return false;
}

/**
 * Whether a total of people is broken down into kinds of which one says more than "civilians": "four people, among them a policeman",
 * "three people (two civilians and an officer)". Such a total counts nobody in particular.
 */
export function isMixed(reading: Reading, token: number): boolean {
  const from = startOfList(reading, token);
  if (from < 0) return false;
  for (let at = from; at < from + LONGEST_LIST && at < reading.tokens.length; at += 1) {
    if (at > from && endsList(reading, at)) return false;
    const category = peopleAt(reading, at)?.category;
    if (category !== undefined && TELLING.has(category)) return true;
  }
  return false;
}

function startOfList(reading: Reading, token: number): number {
  for (let at = token + 1; at < token + LOOK_AHEAD && at < reading.tokens.length; at += 1) {
    const gap = reading.tokens[at]?.gap ?? '';
    if (/[(:]/u.test(gap)) return at;
    if (/[.;]/u.test(gap)) return -1;
    const length = markAt(reading, at, 'including');
    if (length > 0) return at + length;
  }
  return -1;
}

/** A list of people ends with its sentence part, and where something happens to somebody else. */
function endsList(reading: Reading, at: number): boolean {
  if (/[.;)]/u.test(reading.tokens[at]?.gap ?? '.')) return true;
  return lengthOf(reading, at, (meaning) => meaning.kind === 'event') > 0;
}
