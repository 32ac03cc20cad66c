import type { Attribution } from '../../incident/claim.ts';
import { endOfSpeaker, isEvent, nameSpeaker, speakerKind, startOfSpeaker } from './name-speaker.ts';
import type { QuantityKind } from '../quantity.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { cutLong } from './cut-long.ts';
import { phraseBookFor } from './phrase-books.ts';
import { markAt, readSentence, type Reading } from './reading.ts';

/** Somebody who speaks in a sentence, and the tokens that the speech covers: [from, until). */
export interface Speech {
  readonly speaker: Attribution | 'as before';
  readonly via: string | undefined;
  readonly at: number;
  readonly from: number;
  readonly until: number;
}

const BARE_TOKENS = 3;
const TAIL_TOKENS = 5;
const CLOSING_TOKENS = 9;
/** Words that open what is said, folded. */
const THAT = new Set('that que dass ان انه انها انهم بان بانه بانها بانهم'.split(' '));

/** Finds who speaks in a sentence, in order of appearance. */
export function readSpeeches(text: string, reading: Reading): Speech[] {
  const speeches: Speech[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const speech = readAccording(text, reading, at) ?? readPossessive(text, reading, at) ?? readVerb(text, reading, at);
    if (speech !== undefined) speeches.push(speech);
  }
  const tail = readTail(text, reading);
  return tail === undefined ? speeches : [...speeches, tail];
}

/**
 * Everybody who speaks in a text, in order of appearance, a name once for each time.
 *
 * @param lang - BCP 47; a language without a lexicon gives nobody.
 */
export function readSpeakers(text: string, lang: string): Attribution[] {
  const book = phraseBookFor(lang);
  if (book === undefined) return [];
  const stretches = splitSentences(text, lang).flatMap((sentence) => cutLong(text, sentence));
  const readings = stretches.map((stretch) => readSentence(text, stretch, { all: [], first: 0 }, book));
  const speeches = readings.flatMap((reading) => readSpeeches(text, reading));
  return speeches.flatMap(({ speaker }) => (speaker === 'as before' ? [] : [speaker]));
}

/** The speech that covers a token: the nearest that opens before it, else the nearest that closes after it. */
export function speechFor(speeches: readonly Speech[], token: number): Speech | undefined {
  const covering = speeches.filter((one) => one.from <= token && token < one.until);
  return covering.findLast((one) => one.at < token) ?? covering.find((one) => one.at >= token);
}

function readAccording(text: string, reading: Reading, at: number): Speech | undefined {
  const length = markAt(reading, at, 'according');
  if (length === 0) return undefined;
  const until = endOfSpeaker(reading, at + length);
  if (until === at + length) return undefined;
  const named = nameSpeaker(text, reading, at + length, until);
  return { ...named, at, from: clauseStart(reading, at), until: reading.tokens.length };
}

/** "The ministry's figure stands at 23", "the charity's count of 54": whose figure it is. */
function readPossessive(text: string, reading: Reading, at: number): Speech | undefined {
  const owned = reading.tokens[at - 1];
  if (markAt(reading, at, 'count') === 0 || owned?.word !== 's' || !/['’]/u.test(owned.gap)) return undefined;
  const from = startOfSpeaker(reading, at - 1);
  if (speakerKind(reading, from, at - 1) === undefined) return undefined;
  return { ...nameSpeaker(text, reading, from, at - 1), at, from, until: clauseEnd(reading, at) };
}

function readVerb(text: string, reading: Reading, at: number): Speech | undefined {
  const length = markAt(reading, at, 'says');
  if (length === 0 || isPassive(reading, at)) return undefined;
  if (isPronounBehind(reading, at + length)) return asBefore({ at, from: 0, until: at });
  const before = startOfSpeaker(reading, at);
  const told = before < at ? closeOrOpen(text, reading, { before, at, length }) : undefined;
  return told ?? readInverted(text, reading, at, length) ?? readBareVerb(reading, at, length);
}

/** "Dijo el alcalde" closes what was said, "قال المتحدث إن" and "dijo el alcalde que" open it. */
function readInverted(text: string, reading: Reading, at: number, length: number): Speech | undefined {
  const from = skipTime(reading, at + length);
  const until = endOfSpeaker(reading, from);
  const mayFollow = reading.subjectMayFollow || /[,"”’]/u.test(reading.tokens[at]?.gap ?? '');
  if (!mayFollow || until <= from || speakerKind(reading, from, until) === undefined) return undefined;
  const named = nameSpeaker(text, reading, from, until);
  return at === 0 || opensSpeech(reading, until)
    ? { ...named, at, from: at, until: clauseEnd(reading, at) }
    : { ...named, at, from: 0, until: at };
}

function opensSpeech(reading: Reading, at: number): boolean {
  const next = reading.tokens[at];
  if (next === undefined) return false;
  return next.gap.startsWith(':') || (next.gap === '' && isThat(next.word));
}

/** "A déclaré mardi le ministre". */
function skipTime(reading: Reading, from: number): number {
  let at = from;
  while (isTime(reading.tokens[at]?.read?.kind)) at += 1;
  return at;
}

/** "Y dijo que", "وقال في بيان إنه", "había hablado de 15": whoever spoke before goes on. */
function readBareVerb(reading: Reading, at: number, length: number): Speech | undefined {
  if (!reading.subjectMayFollow) return undefined;
  for (let next = at + length; next <= at + length + BARE_TOKENS; next += 1) {
    const token = reading.tokens[next];
    if (token === undefined || /[,.;]/u.test(token.gap)) return undefined;
    if (isThat(token.word) || token.quantity !== undefined)
      return asBefore({ at, from: at, until: clauseEnd(reading, at) });
  }
  return undefined;
}

function asBefore(stretch: Pick<Speech, 'at' | 'from' | 'until'>): Speech {
  return { speaker: 'as before', via: undefined, ...stretch };
}

/** "Two killed in grenade attack – police": who says it stands behind a dash at the end. */
function readTail(text: string, reading: Reading): Speech | undefined {
  const until = reading.tokens.length;
  const at = reading.tokens.findLastIndex(({ gap }) => /[–—]/u.test(gap));
  if (at <= 0 || until - at > TAIL_TOKENS || speakerKind(reading, at, until) === undefined) return undefined;
  const isPlain = reading.tokens
    .slice(at)
    .every((one, index) => one.quantity === undefined && (index === 0 || one.gap === ''));
  return isPlain ? { ...nameSpeaker(text, reading, at, until), at, from: 0, until: at } : undefined;
}

/** "Assure-t-il", "sagte er": the speaker before goes on. */
function isPronounBehind(reading: Reading, at: number): boolean {
  const pronoun = reading.tokens[at]?.word === 't' ? at + 1 : at;
  return (
    reading.subjectMayFollow &&
    markAt(reading, pronoun, 'pronoun') > 0 &&
    /^[-’']?$/u.test(reading.tokens[pronoun]?.gap ?? '.') &&
    endsSoon(reading, pronoun + 1)
  );
}

/** "It is estimated", "were reported wounded": what is said, not who says it. */
function isPassive(reading: Reading, verb: number): boolean {
  return markAt(reading, verb - 1, 'be') > 0 && !/(?:ing|ndo|ant)$/u.test(reading.tokens[verb]?.word ?? '');
}

function closeOrOpen(
  text: string,
  reading: Reading,
  { before, at, length }: { before: number; at: number; length: number },
): Speech | undefined {
  const pronoun = at - before === 1 && markAt(reading, before, 'pronoun') > 0;
  const kind = speakerKind(reading, before, at);
  const capital = reading.tokens.slice(before, at).some((one) => one.capital);
  if (!pronoun && kind === undefined && !capital) return undefined;
  const named = pronoun ? { speaker: 'as before' as const, via: undefined } : nameSpeaker(text, reading, before, at);
  const closes = /[,"”»’]/u.test(reading.tokens[before]?.gap ?? '') && endsSoon(reading, at + length);
  if (closes) return { ...named, at, from: 0, until: at };
  return { ...named, at, from: before, until: clauseEnd(reading, at) };
}

/** True when after a closing verb nothing of weight follows: ", the office said on Sunday.", ", a nurse told AFP by telephone." */
function endsSoon(reading: Reading, from: number): boolean {
  for (let at = from; at < from + CLOSING_TOKENS; at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || /[,.;:]/u.test(token.gap)) return true;
    if (markAt(reading, at, 'subordinator') > 0) return !isThat(token.word);
    if (isEvent(reading, at) || (token.quantity !== undefined && !isTime(token.read?.kind))) return false;
  }
  return true;
}

function isThat(word: string): boolean {
  return THAT.has(word);
}

function isTime(kind: QuantityKind | undefined): boolean {
  return kind === 'date' || kind === 'time' || kind === 'duration';
}

function clauseStart(reading: Reading, at: number): number {
  let from = at;
  while (from > 0 && !/[;]/u.test(reading.tokens[from]?.gap ?? '')) from -= 1;
  return from;
}

function clauseEnd(reading: Reading, at: number): number {
  let until = at + 1;
  while (until < reading.tokens.length && !/[;]/u.test(reading.tokens[until]?.gap ?? '')) until += 1;
  return until;
}
