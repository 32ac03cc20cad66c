import type { Metric, Scope } from '../../incident/claim.ts';
import type { Quantity } from '../quantity.ts';
import { findMark, lengthOf, markAt, type Reading } from './reading.ts';

const LONG_UNITS: ReadonlySet<string> = new Set(['month', 'year']);

/** How far behind "the second attack" the time may stand that makes it one of a series. */
const SERIES_TOKENS = 5;
/** How far "in the past" and "aged" may stand before their years. */
const SPAN_TOKENS = 3;
const AGED_TOKENS = 4;

/** What the sentences before have led to: whether the text now speaks of another incident than its own. */
export interface Discourse {
  readonly elsewhere: boolean;
  /** True where a count arrives at the figure: "rose to 31 from 24 the day before" names the time of the old count. */
  readonly isArrived: boolean;
}

/**
 * Decides what a figure covers: this incident, another one that the text links to it, a period or region, or people merely present.
 *
 * @param figure - the quantity's token.
 */
export function chooseScope(reading: Reading, figure: number, metric: Metric, discourse: Discourse): Scope {
  if (metric === 'deployed') return 'deployed';
  const [from, until] = clauseAround(reading, figure);
  if (isWhenBefore(reading, from, figure)) return 'linked_incident';
  const isSpan = isCumulative(reading, from, until) || isPastSpan(reading, from, until);
  if (isSpan && !isCompared(reading, from, until)) return 'cumulative';
  if (metric === 'displaced' && findMark(reading, 'houses', from, until) >= 0) return 'cumulative';
  if (!discourse.isArrived && isLinked(reading, from, until, figure)) return 'linked_incident';
  return discourse.elsewhere ? 'linked_incident' : 'this_incident';
}

/** The stretch between semicolons around a token. */
function clauseAround(reading: Reading, figure: number): [number, number] {
  let from = figure;
  while (from > 0 && !/[;]/u.test(reading.tokens[from]?.gap ?? '')) from -= 1;
  let until = figure + 1;
  while (until < reading.tokens.length && !/[;]/u.test(reading.tokens[until]?.gap ?? '')) until += 1;
  return [from, until];
}

function isCumulative(reading: Reading, from: number, until: number): boolean {
  if (findMark(reading, 'cumulative', from, until) >= 0 || hasLongSpan(reading, from, until)) return true;
  for (let at = findMark(reading, 'since', from, until); at >= 0; at = findMark(reading, 'since', at + 1, until)) {
    const next = reading.tokens[at + 1];
    const isSpan = next?.quantity !== undefined && !isDayOfReport(next.read);
    if (isSpan || markAt(reading, at + 1, 'period') > 0) return true;
  }
  return false;
}

/** "Since Tuesday": a weekday is of the days that a report tells of. */
function isDayOfReport(read: Quantity | undefined): boolean {
  return read?.kind === 'date' && typeof read.value === 'string' && read.value.startsWith('-W');
}

/** "Nineteen were killed, the highest loss this year", "the third attack since March": the attack is compared, the figure is its own. */
function isCompared(reading: Reading, from: number, until: number): boolean {
  return findMark(reading, 'superlative', from, until) >= 0;
}

/** "The deadliest attack since March, when 45 were killed": the figure is that of the other one. */
function isWhenBefore(reading: Reading, from: number, figure: number): boolean {
  const since = findMark(reading, 'since', from, figure);
  if (since < 0) return false;
  return reading.tokens
    .slice(since + 1, figure)
    .some(({ gap }, index) => gap.includes(',') && markAt(reading, since + 1 + index, 'subordinator') > 0);
}

/** "Three days after an attack in which 36 died", "hours earlier": a span of time sets what follows apart. */
function isApart(reading: Reading, from: number, figure: number): boolean {
  for (let at = from; at < figure - 1; at += 1) {
    if (reading.tokens[at]?.read?.kind !== 'duration') continue;
    if (markAt(reading, at + 1, 'apart') > 0 || (at + 2 === figure && markAt(reading, at + 1, 'subordinator') > 0))
      return true;
  }
  return false;
}

function isLinked(reading: Reading, from: number, until: number, figure: number): boolean {
  if (isLinkedByWord(reading, from, until) || isApart(reading, from, figure)) return true;
  return reading.tokens
    .slice(from, until)
    .some(
      (token, index) =>
        isMonthAlone(token.read) || isSeveralAttacks(reading, from + index) || isLaterAttack(reading, from + index),
    );
}

/** "A similar attack", "last month" – but "last week's attack" is the one that a report goes on telling of. */
function isLinkedByWord(reading: Reading, from: number, until: number): boolean {
  if (findMark(reading, 'past', from, until) >= 0) return true;
  for (let at = findMark(reading, 'linked', from, until); at >= 0; at = findMark(reading, 'linked', at + 1, until)) {
    const next = at + markAt(reading, at, 'linked');
    const isPossessive = reading.tokens[next]?.word === 's' && /['’]/u.test(reading.tokens[next]?.gap ?? '');
    if (!isPossessive) return true;
  }
  return false;
}

/** "Last year 31 were kidnapped": a span, where no attack is named. */
function isPastSpan(reading: Reading, from: number, until: number): boolean {
  return findMark(reading, 'past', from, until) >= 0 && !namesAttack(reading, from, until);
}

/** An attack as a noun: what "killed" says is no attack of its own. */
function namesAttack(reading: Reading, from: number, until: number): boolean {
  for (let at = findMark(reading, 'attack', from, until); at >= 0; at = findMark(reading, 'attack', at + 1, until)) {
    if (lengthOf(reading, at, (meaning) => meaning.kind === 'event') === 0) return true;
  }
  return false;
}

/** "In a second attack": another one, but "the second attack in a week" is the text's own. */
function isLaterAttack(reading: Reading, at: number): boolean {
  const read = reading.tokens[at]?.read;
  const isLater = read?.kind === 'ordinal' && typeof read.value === 'number' && read.value > 1;
  const length = isLater ? markAt(reading, at + 1, 'attack') : 0;
  if (length === 0) return false;
  const next = reading.tokens.slice(at + 1 + length, at + 1 + length + SERIES_TOKENS);
  return next.every(
    (token, index) => token.read?.kind !== 'duration' && !opensPeriod(reading, at + 1 + length + index),
  );
}

function opensPeriod(reading: Reading, at: number): boolean {
  return markAt(reading, at, 'since') > 0 || markAt(reading, at, 'cumulative') > 0;
}

/** "in March it killed 50": a month without a day is not the day that a report tells of. */
function isMonthAlone(read: Quantity | undefined): boolean {
  return read?.kind === 'date' && typeof read.value === 'string' && /^(?:\d{4}|-)?-?\d{2}$|^\d{4}$/u.test(read.value);
}

/** "Two attacks killed five": the figure is that of both. */
function isSeveralAttacks(reading: Reading, at: number): boolean {
  const read = reading.tokens[at]?.read;
  if (read?.kind !== 'cardinal' || typeof read.value !== 'number' || read.value < 2) return false;
  const event = lengthOf(reading, at + 1, (meaning) => meaning.kind === 'event') > 0;
  return !event && markAt(reading, at + 1, 'attack') > 0;
}

/** "in twelve months", "over two years". */
function hasLongSpan(reading: Reading, from: number, until: number): boolean {
  return reading.tokens
    .slice(from, until)
    .some(
      ({ read }, index) =>
        read?.kind === 'duration' && LONG_UNITS.has(read.unit ?? '') && !isAfterwards(reading, from + index),
    );
}

/** "two months after", "a year ago": a distance in time, no span that a figure covers; "aged 17 to 22 years" neither. */
function isAfterwards(reading: Reading, at: number): boolean {
  return (
    markAt(reading, at + 1, 'apart') > 0 ||
    markAt(reading, at + 1, 'subordinator') > 0 ||
    findMark(reading, 'locative', at - SPAN_TOKENS, at) < 0 ||
    findMark(reading, 'aged', at - AGED_TOKENS, at) >= 0
  );
}
