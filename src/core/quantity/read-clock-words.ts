import { TOKEN, type Tokens } from './tokens.ts';

const HOURS_ON_A_DIAL = 12;
const QUARTER = 4;
const HALF_HOUR = 30;
const HOUR = 60;
const HALF_DAY = HOURS_ON_A_DIAL * HOUR;

/** What a time is called that does not say which half of the day it is in. */
export const TWELVE_HOURS = 'twelve-hour';

/** A number of one or two digits, or a number word. */
function smallNumberAt(tokens: Tokens, at: number): number | undefined {
  const isShort = tokens.kind(at) === TOKEN.digits && tokens.end(at) - tokens.start(at) <= 2;
  return isShort ? Number(tokens.raw(at)) : tokens.entry(at)?.cardinal;
}

/** A number of 1 to 12, in digits or a word. */
export function dialHourAt(tokens: Tokens, at: number): number | undefined {
  const value = smallNumberAt(tokens, at) ?? 0;
  return value >= 1 && value <= HOURS_ON_A_DIAL ? value : undefined;
}

/** "quarter", "half", "ten", "twenty": minutes before or after the hour. */
function minutesAt(tokens: Tokens, at: number): number | undefined {
  const { denominator, fraction } = tokens.entry(at) ?? {};
  if (fraction === 0.5) return HALF_HOUR;
  if (denominator === QUARTER || fraction === 1 / QUARTER) return HOUR / QUARTER;
  const value = smallNumberAt(tokens, at) ?? 0;
  return value % 5 === 0 && value > 0 && value < HALF_HOUR ? value : undefined;
}

/** The hour, in minutes, that a joint at a token counts from; before it, the minutes are taken away twice over. */
function hourBehind(tokens: Tokens, joint: number, minutes: number): number | undefined {
  const hour = dialHourAt(tokens, joint + 1);
  if (hour === undefined) return undefined;
  if (tokens.isIn(joint, 'pastHour')) return hour * HOUR;
  return tokens.isIn(joint, 'beforeHour') && minutes !== HALF_HOUR ? hour * HOUR - 2 * minutes : undefined;
}

/** "ten", not "quarter" or "half". */
function isPlainNumber(tokens: Tokens, at: number): boolean {
  const { denominator, fraction } = tokens.entry(at) ?? {};
  return denominator === undefined && fraction === undefined;
}

/** A clock time in minutes from midnight, and the token after it. */
export interface ClockWords {
  readonly from: number;
  readonly to: number;
  readonly minutes: number;
}

/**
 * "quarter past seven", "half past six", "at ten to four". Bare minutes before "to" are a range unless a word leads to a clock time.
 *
 * @returns the time on the dial; which half of the day it is in, the words may not say.
 */
export function readClockWords(tokens: Tokens, at: number): ClockWords | undefined {
  const minutes = minutesAt(tokens, at);
  const hour = minutes === undefined ? undefined : hourBehind(tokens, at + 1, minutes);
  if (minutes === undefined || hour === undefined) return undefined;
  const from = tokens.isIn(at - 1, 'articles') ? at - 1 : at;
  if (isPlainNumber(tokens, at) && !tokens.isIn(from - 1, 'at')) return undefined;
  return { from, to: at + 3, minutes: (hour + minutes + HALF_DAY) % HALF_DAY };
}
