import type { Category } from '../../incident/claim.ts';
import { lengthOf, markAt, peopleAt, type Reading } from './reading.ts';

const LOOK_AHEAD = 12;
const LONGEST_LIST = 16;
const DASH = /[–—]/u;
/** Kinds of people that a total of nobody in particular may hold beside others; children and civilians change nothing. */
const TELLING: ReadonlySet<Category> = new Set(['soldiers', 'police', 'aid_workers', 'journalists', 'militants']);

/** "Two soldiers were among the dead", "nine people, among them two soldiers": a figure that is a part of a total. */
export function isPartOfTotal(reading: Reading, token: number): boolean {
  return isInList(reading, token) || isAmongTotal(reading, token);
}

/** A figure inside the list of a total's parts. */
export function isInList(reading: Reading, token: number): boolean {
  for (let at = token; at > Math.max(0, token - LOOK_AHEAD); at -= 1) {
    const gap = reading.tokens[at]?.gap ?? '.';
    if (/[(:]/u.test(gap)) return countsBefore(reading, at);
    if (DASH.test(gap)) return isOpeningDash(reading, at) && countsBefore(reading, at);
    if (/[.)]/u.test(gap)) return false;
    if (markAt(reading, at - 1, 'including') > 0) return true;
    if (at < token && isEvent(reading, at)) return false;
  }
  return false;
}

/** Dashes come in pairs: the first opens, the second closes. */
function isOpeningDash(reading: Reading, at: number): boolean {
  return reading.tokens.slice(0, at + 1).filter(({ gap }) => DASH.test(gap)).length % 2 === 1;
}

/** A bracket or colon opens the parts of a total only where a total stands before it. */
function countsBefore(reading: Reading, opener: number): boolean {
  const from = Math.max(0, opener - LOOK_AHEAD);
  return reading.tokens.slice(from, opener).some(({ read }) => read?.kind === 'cardinal');
}

/** "Two soldiers were among the dead", "among the dead were two soldiers". */
export function isAmongTotal(reading: Reading, token: number): boolean {
  const from = Math.max(0, token - LOOK_AHEAD);
  for (let at = from; at < token + LOOK_AHEAD; at += 1) {
    if (markAt(reading, at, 'among') > 0 && !isParted(reading, Math.min(at, token), Math.max(at, token))) return true;
  }
  return false;
}

function isParted(reading: Reading, from: number, until: number): boolean {
  return reading.tokens.slice(from + 1, until + 1).some(({ gap }) => /[.;:]/u.test(gap));
}

/**
 * Whether a total of people is broken down into kinds of which one says more than "civilians": "four people, among them a policeman",
 * "three people (two civilians and an officer)". Such a total counts nobody in particular.
 */
export function isMixed(reading: Reading, token: number): boolean {
  const list = startOfList(reading, token);
  if (list === undefined) return false;
  for (let at = list.from; at < list.from + LONGEST_LIST && at < reading.tokens.length; at += 1) {
    if (at > list.from && endsList(reading, at, list.end)) return false;
    const category = peopleAt(reading, at)?.category;
    if (category !== undefined && TELLING.has(category)) return list.isSure || hasFigure(reading, list.from, at);
  }
  return false;
}

/** Where the parts of a total are listed, and what ends the list. */
interface List {
  readonly from: number;
  readonly end: RegExp;
  /** A dash may open anything; the parts of a total have their figures. */
  readonly isSure: boolean;
}

function hasFigure(reading: Reading, from: number, until: number): boolean {
  return reading.tokens.slice(from, until).some(({ quantity }) => quantity !== undefined);
}

function startOfList(reading: Reading, token: number): List | undefined {
  for (let at = token + 1; at < token + LOOK_AHEAD && at < reading.tokens.length; at += 1) {
    const gap = reading.tokens[at]?.gap ?? '';
    if (gap.includes('(')) return { from: at, end: /[)]/u, isSure: true };
    if (DASH.test(gap)) return { from: at, end: /[–—.;]/u, isSure: false };
    if (gap.includes(':')) return { from: at, end: /[.;]/u, isSure: true };
    if (/[.;]/u.test(gap)) return undefined;
    const length = markAt(reading, at, 'including');
    if (length > 0) return { from: at + length, end: /[.;)]/u, isSure: true };
  }
  return undefined;
}

/** A list of people ends with its sentence part, and where something happens to somebody else. */
function endsList(reading: Reading, at: number, end: RegExp): boolean {
  return end.test(reading.tokens[at]?.gap ?? ').;') || isEvent(reading, at);
}

function isEvent(reading: Reading, at: number): boolean {
  return lengthOf(reading, at, (meaning) => meaning.kind === 'event') > 0;
}
