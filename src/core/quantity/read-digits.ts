import { exactDecimal, exactDigits } from './exact-value.ts';
import { TOKEN, type Tokens } from './tokens.ts';

/** A number in digits: tokens up to `to` (excluded); `digits` are those before the decimal mark, without grouping marks. */
export interface DigitsRead {
  readonly to: number;
  readonly value: number | string;
  readonly digits: string;
  readonly isInteger: boolean;
  readonly isGrouped: boolean;
}

const GROUP = 3;
const GROUPING_MARKS = new Set([',', '.', "'", '،', ' ']);
/** British print; it groups nothing. */
const RAISED_POINT = '·';
const DECIMAL_MARKS = new Set([',', '.', '،', RAISED_POINT]);

/** The mark between two digit runs: one symbol that touches both, or one space; and the run after it. */
function markAfter(tokens: Tokens, at: number): { mark: string; next: number } | undefined {
  if (tokens.kind(at + 1) === TOKEN.digits && tokens.start(at + 1) - tokens.end(at) === 1)
    return { mark: ' ', next: at + 1 };
  if (isBrokenGroup(tokens, at)) return { mark: ',', next: at + 2 };
  const isMark = tokens.kind(at + 1) === TOKEN.symbol && tokens.kind(at + 2) === TOKEN.digits;
  if (!isMark || !tokens.touches(at) || !tokens.touches(at + 1)) return undefined;
  return { mark: tokens.raw(at + 1), next: at + 2 };
}

/** "2, 000": a text cut into words may part the groups; "000" by itself is no number. */
function isBrokenGroup(tokens: Tokens, at: number): boolean {
  return tokens.is(at + 1, ',') && tokens.kind(at + 2) === TOKEN.digits && tokens.raw(at + 2) === '000';
}

const lengthOf = (tokens: Tokens, at: number): number => tokens.end(at) - tokens.start(at);

interface Groups {
  readonly last: number;
  readonly mark: string;
  readonly count: number;
}

/** "12,34,567": groups of two, the last one of three. */
function indianGroups(tokens: Tokens, at: number): Groups | undefined {
  let last = at;
  for (let count = 1; lengthOf(tokens, at) <= 2; count++) {
    const after = markAfter(tokens, last);
    if (after?.mark !== ',') return undefined;
    last = after.next;
    const length = lengthOf(tokens, last);
    if (length === GROUP) return count > 1 ? { last, mark: ',', count } : undefined;
    if (length !== 2) return undefined;
  }
  return undefined;
}

function threeGroups(tokens: Tokens, at: number): Groups {
  let last = at;
  let mark = '';
  let count = 0;
  while (lengthOf(tokens, at) <= GROUP) {
    const after = markAfter(tokens, last);
    const fits = after !== undefined && lengthOf(tokens, after.next) === GROUP && GROUPING_MARKS.has(after.mark);
    if (!fits || (mark !== '' && after.mark !== mark)) break;
    mark = after.mark;
    last = after.next;
    count++;
  }
  return { last, mark, count };
}

/** Whether one mark before three digits is a decimal mark: "0.683", and "1.247" where the language says so. */
function isDecimal(tokens: Tokens, at: number, groups: Groups): boolean {
  if (groups.count !== 1 || !DECIMAL_MARKS.has(groups.mark)) return false;
  const after = markAfter(tokens, groups.last);
  if (after !== undefined && DECIMAL_MARKS.has(after.mark) && after.mark !== groups.mark) return false;
  return tokens.raw(at).startsWith('0') || groups.mark === tokens.lexicon.source.decimalMark;
}

function decimalsAfter(tokens: Tokens, groups: Groups): number {
  const after = markAfter(tokens, groups.last);
  if (after === undefined || !DECIMAL_MARKS.has(after.mark) || after.mark === groups.mark) return -1;
  const { decimalMark, bothMarks } = tokens.lexicon.source;
  const isKnown = after.mark === decimalMark || after.mark === RAISED_POINT || bothMarks;
  const isSure = isKnown || groups.count > 0 || lengthOf(tokens, after.next) === 2;
  return isSure ? after.next : -1;
}

/**
 * Reads a number in digits with its grouping and decimal marks: 1,247 · 1.247 · 1 247 · 1'247 · 12,34,567 · 1.111,11.
 *
 * @param at - a digits token. Marks that fit no convention end the number before them.
 */
export function readDigits(tokens: Tokens, at: number): DigitsRead | undefined {
  if (tokens.kind(at) !== TOKEN.digits) return undefined;
  let groups = indianGroups(tokens, at) ?? threeGroups(tokens, at);
  if (isDecimal(tokens, at, groups)) groups = { last: at, mark: '', count: 0 };
  const isGrouped = groups.count > 0;
  const whole = tokens.text.slice(tokens.start(at), tokens.end(groups.last));
  const digits = isGrouped ? whole.replaceAll(/[^0-9]/gu, '') : whole;
  const decimals = decimalsAfter(tokens, groups);
  if (decimals === -1) {
    return { to: groups.last + 1, value: exactDigits(digits), digits, isInteger: true, isGrouped };
  }
  const value = exactDecimal(digits, tokens.raw(decimals));
  return { to: decimals + 1, value, digits, isInteger: false, isGrouped };
}
