import { dialHourAt, readClockWords, TWELVE_HOURS, type ClockWords } from './read-clock-words.ts';
import { matchPhrase } from './match-phrase.ts';
import type { Reading } from './reading.ts';
import { TOKEN, type Tokens } from './tokens.ts';

const MINUTES = 60;
const HOURS = 24;

const clock = (hours: number, minutes: number): string =>
  `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;

/** One or two digits with a value below `limit`. */
function smallAt(tokens: Tokens, at: number, limit: number): number | undefined {
  if (tokens.kind(at) !== TOKEN.digits || tokens.end(at) - tokens.start(at) > 2) return undefined;
  const value = Number(tokens.raw(at));
  return value < limit ? value : undefined;
}

/** "am", "a.m.": with the tokens it takes; the last dot is its own unless a sentence ends there. */
function halfDayAt(tokens: Tokens, at: number): { to: number; isPm: boolean } | undefined {
  const phrase = matchPhrase(tokens, at, tokens.lexicon.halfDays);
  if (phrase !== undefined && (phrase.to === at + 1 || tokens.word(at).length > 1)) {
    return { to: phrase.to, isPm: phrase.value === 'pm' };
  }
  const letter = tokens.word(at);
  if ((letter !== 'a' && letter !== 'p') || !tokens.is(at + 1, '.') || tokens.word(at + 2) !== 'm') return undefined;
  const hasDot = tokens.is(at + 3, '.') && tokens.kind(at + 4) === TOKEN.word && !opensSentence(tokens, at + 4);
  return { to: hasDot ? at + 4 : at + 3, isPm: letter === 'p' };
}

const opensSentence = (tokens: Tokens, at: number): boolean => /^\p{Lu}/u.test(tokens.raw(at));

function withHalfDay(hours: number, isPm: boolean): number {
  if (hours > 12) return hours;
  return (hours % 12) + (isPm ? 12 : 0);
}

/** Minutes after the hour: ":30", ".30", "h30", "h 30"; with the tokens they take. */
function minutesAfter(
  tokens: Tokens,
  at: number,
  marks: readonly string[],
): { to: number; minutes: number } | undefined {
  if (!marks.includes(tokens.raw(at)) || !tokens.touches(at - 1) || !tokens.touches(at)) return undefined;
  const isTwo = tokens.end(at + 1) - tokens.start(at + 1) === 2;
  const minutes = isTwo ? smallAt(tokens, at + 1, MINUTES) : undefined;
  return minutes === undefined ? undefined : { to: at + 2, minutes };
}

function pastSeconds(tokens: Tokens, at: number): number {
  const isSeconds = tokens.is(at, ':') && tokens.touches(at - 1) && smallAt(tokens, at + 1, MINUTES) !== undefined;
  return isSeconds && tokens.touches(at) ? at + 2 : at;
}

/** "5 o'clock": the word is cut at the apostrophe. */
function hourWordAt(tokens: Tokens, at: number): number | undefined {
  if (tokens.isIn(at, 'hours')) return at + 1;
  const isOclock = tokens.word(at) === 'o' && tokens.is(at + 1, "'") && tokens.word(at + 2) === 'clock';
  return isOclock ? at + 3 : undefined;
}

function reading(from: number, to: number, value: string): Reading {
  return { from, to, kind: 'time', value };
}

/** "17:30", "5.30 pm", "2.50 Uhr", "14h30". */
function withMinutes(tokens: Tokens, at: number, hours: number): Reading | undefined {
  const colon = minutesAfter(tokens, at + 1, [':', 'h', 'H']);
  const dotted = colon ?? minutesAfter(tokens, at + 1, ['.']);
  if (dotted === undefined) return undefined;
  const to = colon === undefined ? dotted.to : pastSeconds(tokens, dotted.to);
  const half = halfDayAt(tokens, to);
  if (half !== undefined) return reading(at, half.to, clock(withHalfDay(hours, half.isPm), dotted.minutes));
  const word = hourWordAt(tokens, to);
  if (colon === undefined && word === undefined) return undefined;
  return reading(at, word ?? to, clock(hours, dotted.minutes));
}

/** The half of the day behind an hour; "killed 4 in the morning": several words make a clock time only of what a word leads to. */
function ownHalfDay(tokens: Tokens, at: number): { to: number; isPm: boolean } | undefined {
  const half = halfDayAt(tokens, at + 1);
  const isSign = tokens.kind(at + 2) !== TOKEN.word || half?.to === at + 2;
  return isSign || tokens.isIn(at - 1, 'at') ? half : undefined;
}

/** "5 pm", "vier Uhr", "5 o'clock", "a las cuatro de la tarde"; "14 heures" only after a word that leads to a clock time. */
function wholeHour(tokens: Tokens, at: number, hours: number): Reading | undefined {
  const half = hours <= 12 ? ownHalfDay(tokens, at) : undefined;
  if (half !== undefined) return reading(at, half.to, clock(withHalfDay(hours, half.isPm), 0));
  const word = hourWordAt(tokens, at + 1);
  if (word === undefined) return undefined;
  const isDigits = tokens.kind(at) === TOKEN.digits;
  const isClock = tokens.lexicon.source.times.hoursAreClock || word > at + 2 || (isDigits && tokens.isIn(at - 1, 'at'));
  if (!isClock) return undefined;
  const minutes = smallAt(tokens, word, MINUTES);
  const isMinutes = minutes !== undefined && tokens.end(word) - tokens.start(word) === 2 && tokens.touches(word - 1);
  return reading(at, isMinutes ? word + 1 : word, clock(hours, isMinutes ? minutes : 0));
}

/** "quarter past seven", with the half of the day where it follows. */
function onDial(tokens: Tokens, words: ClockWords): Reading {
  const half = halfDayAt(tokens, words.to);
  const [hours, minutes] = [Math.floor(words.minutes / MINUTES), words.minutes % MINUTES];
  if (half === undefined) return { ...reading(words.from, words.to, clock(hours, minutes)), word: TWELVE_HOURS };
  return reading(words.from, half.to, clock(withHalfDay(hours, half.isPm), minutes));
}

/** Reads a clock time as hh:mm: 17:30, 5.30 pm, noon, 14 heures. */
export function readTime(tokens: Tokens, at: number): Reading | undefined {
  const named = tokens.entry(at)?.opens === true ? matchPhrase(tokens, at, tokens.lexicon.clockTimes) : undefined;
  if (named !== undefined) return reading(at, named.to, named.value);
  const words = readClockWords(tokens, at);
  if (words !== undefined) return onDial(tokens, words);
  const hours = smallAt(tokens, at, HOURS + 1);
  if (hours !== undefined) return withMinutes(tokens, at, hours) ?? wholeHour(tokens, at, hours);
  const inWords = tokens.kind(at) === TOKEN.word ? dialHourAt(tokens, at) : undefined;
  return inWords === undefined ? undefined : wholeHour(tokens, at, inWords);
}
