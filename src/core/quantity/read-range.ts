import { CURRENCY_SIGNS } from './currency-signs.ts';
import { exactValue } from './exact-value.ts';
import { readNumber, type NumberRead } from './read-number.ts';
import { TOKEN, type Tokens } from './tokens.ts';

/** Two numbers that make a range; `first.value` is the lower end. */
export interface RangeRead {
  readonly first: NumberRead;
  readonly second: NumberRead;
}

const DASHES = new Set(['-', '–', '—']);
const LOOK_BACK = 5;

function secondAt(tokens: Tokens, at: number): NumberRead | undefined {
  const isSign = tokens.kind(at) === TOKEN.symbol && CURRENCY_SIGNS.has(tokens.raw(at));
  return readNumber(tokens, isSign ? at + 1 : at);
}

/** "rose from 24 to 39": a verb of change before the first number makes two figures of it. */
function tellsChange(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= from - LOOK_BACK && at >= 0; at--) {
    if (tokens.kind(at) === TOKEN.newline || tokens.is(at, '.')) return false;
    if (tokens.isIn(at, 'changeVerbs')) return true;
  }
  return false;
}

function bindsByWord(tokens: Tokens, first: NumberRead): boolean {
  const at = first.to;
  if (tokens.isIn(at, 'and') && tokens.isIn(first.from - 1, 'between')) return true;
  return tokens.isIn(at, 'to') && !tellsChange(tokens, first.from);
}

function bindsByDash(tokens: Tokens, first: NumberRead): boolean {
  const at = first.to;
  if (tokens.kind(at) !== TOKEN.symbol || !DASHES.has(tokens.raw(at))) return false;
  const isTight = tokens.touches(at - 1) && tokens.touches(at);
  const digitsMeet = tokens.kind(at - 1) === TOKEN.digits && tokens.kind(at + 1) === TOKEN.digits;
  const chains = DASHES.has(tokens.raw(at + 2)) && tokens.touches(at + 1) && tokens.kind(at + 3) === TOKEN.digits;
  return isTight && digitsMeet && !chains;
}

/** "2 to 3 million": the multiplier of the second number is the first one's too. */
function shareScale(first: NumberRead, second: NumberRead): NumberRead {
  const { value } = first;
  if (typeof value !== 'number' || typeof second.value !== 'number' || first.scale !== 1) return first;
  return second.scale >= 1000 && value < second.value / second.scale
    ? { ...first, value: exactValue(value * second.scale), scale: second.scale }
    : first;
}

function rises(first: NumberRead, second: NumberRead): boolean {
  if (first.isOrdinal || second.isOrdinal) return false;
  return typeof first.value === 'number' && typeof second.value === 'number' && first.value < second.value;
}

/** "between one hundred and three hundred": the "and" may belong to the range or to the first number. */
function firstOf(tokens: Tokens, first: NumberRead): NumberRead {
  if (bindsByWord(tokens, first) || !tokens.isIn(first.from - 1, 'between')) return first;
  return readNumber(tokens, first.from, false) ?? first;
}

/** "three or four": the next number, and no other. */
function isNext(first: NumberRead, second: NumberRead): boolean {
  return typeof first.value === 'number' && second.value === first.value + first.scale;
}

/**
 * Reads a range that begins with `read`: 15-18, 15 to 18, between 15 and 18, three or four.
 *
 * @returns nothing where the second number is not the greater one (a score of 2-1 is no range).
 */
export function readRange(tokens: Tokens, read: NumberRead): RangeRead | undefined {
  const start = firstOf(tokens, read);
  const isEither = tokens.isIn(start.to, 'or');
  if (!isEither && !bindsByWord(tokens, start) && !bindsByDash(tokens, start)) return undefined;
  const second = secondAt(tokens, start.to + 1);
  if (second === undefined) return undefined;
  const first = shareScale(start, second);
  return rises(first, second) && (!isEither || isNext(first, second)) ? { first, second } : undefined;
}
