import type { Attribution } from '../../incident/claim.ts';
import type { QuantityKind } from '../quantity.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { cutLong } from './cut-long.ts';
import { phraseBookFor } from './phrase-books.ts';
import { markAt, readSentence, type Reading } from './reading.ts';
import type { AttributionKind, Mark } from './role-lexicon.ts';

/** Somebody who speaks in a sentence, and the tokens that the speech covers: [from, until). */
export interface Speech {
  readonly speaker: Attribution | 'as before';
  readonly via: string | undefined;
  readonly at: number;
  readonly from: number;
  readonly until: number;
}

const LONGEST_SPEAKER = 14;
const APPOSED_TOKENS = 8;
const SPEAKER_BREAK = /[,;:"“”«».!?()،؛]/u;
const AUXILIARIES: readonly Mark[] = ['have', 'be'];
/** Which kind wins when a speaker's words tell of several: an anonymous military source is anonymous. */
const PRECEDENCE: readonly AttributionKind[] = [
  'anonymous',
  'hospital',
  'armed_group',
  'ngo',
  'official',
  'witness',
  'media',
];

/** Finds who speaks in a sentence, in order of appearance. */
export function readSpeeches(text: string, reading: Reading): Speech[] {
  const speeches: Speech[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const speech = readAccording(text, reading, at) ?? readPossessive(text, reading, at) ?? readVerb(text, reading, at);
    if (speech !== undefined) speeches.push(speech);
  }
  return speeches;
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
  if (isPronounBehind(reading, at + length)) {
    return { speaker: 'as before', via: undefined, at, from: clauseStart(reading, at), until: at };
  }
  const before = startOfSpeaker(reading, at);
  if (before < at) return closeOrOpen(text, reading, { before, at, length });
  const until = endOfSpeaker(reading, at + length);
  const inverted = until > at + length && speakerKind(reading, at + length, until) !== undefined;
  if (!inverted) return undefined;
  const named = nameSpeaker(text, reading, at + length, until);
  return { ...named, at, from: clauseStart(reading, at), until: at };
}

/** "Assure-t-il", "sagte er": the speaker before goes on. */
function isPronounBehind(reading: Reading, at: number): boolean {
  const pronoun = reading.tokens[at]?.word === 't' ? at + 1 : at;
  return (
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
  if (closes) return { ...named, at, from: clauseStart(reading, before), until: at };
  return { ...named, at, from: before, until: clauseEnd(reading, at) };
}

/** True when after a closing verb nothing follows but a time or a break: ", the office said on Sunday." */
function endsSoon(reading: Reading, from: number): boolean {
  const next = reading.tokens[from];
  if (next === undefined || /[,.;]/u.test(next.gap)) return true;
  if (markAt(reading, from, 'subordinator') > 0) return !isThat(next.word);
  return [from, from + 1].some((at) => markAt(reading, at, 'calendar') > 0 || isTime(reading.tokens[at]?.read?.kind));
}

function isThat(word: string): boolean {
  return word === 'that' || word === 'que' || word === 'dass';
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

function startOfSpeaker(reading: Reading, verb: number): number {
  let head = verb;
  // "police still say", "the ministry has also said": what stands beside the verb is no part of the speaker
  while (head > 1 && hasMark(reading, head - 1, [...AUXILIARIES, 'additive'])) head -= 1;
  const apposed = skipApposition(reading, head);
  if (apposed === head) return backToSpeaker(reading, head, verb);
  const from = backToSpeaker(reading, apposed, apposed);
  return speakerKind(reading, from, apposed) === undefined ? head : from;
}

/** Goes back from a token to where the speaker opens; a break before `until` ends the speaker. */
function backToSpeaker(reading: Reading, start: number, until: number): number {
  let from = start;
  while (from > 0 && until - from < LONGEST_SPEAKER && !stopsSpeaker(reading, from, until)) from -= 1;
  while (from < until && hasMark(reading, from, [...AUXILIARIES, 'and'])) from += 1;
  return from;
}

/**
 * "A committee in Vendu, Sudan, has listed", "the army, in a statement on Saturday, spoke of": what stands between commas parts the speaker
 * from the verb; it holds no clause of its own.
 */
function skipApposition(reading: Reading, head: number): number {
  if (!isComma(reading, head)) return head;
  for (let from = head - 1; from >= head - APPOSED_TOKENS && isAside(reading, from); from -= 1) {
    if (isComma(reading, from)) return from;
  }
  return head;
}

function isAside(reading: Reading, at: number): boolean {
  const kind = reading.tokens[at]?.read?.kind;
  const counts = reading.tokens[at]?.quantity !== undefined && kind !== 'date' && kind !== 'name';
  return at > 0 && !counts && !isEvent(reading, at) && !hasMark(reading, at, ['says', 'subordinator', 'according']);
}

function isComma(reading: Reading, at: number): boolean {
  return /^[,،]$/u.test(reading.tokens[at]?.gap ?? '');
}

/** True when the words before a token are no part of the speaker. */
function stopsSpeaker(reading: Reading, from: number, until: number): boolean {
  if (from < until && SPEAKER_BREAK.test(reading.tokens[from]?.gap ?? '')) return true;
  const previous = from - 1;
  if (reading.tokens[previous]?.quantity !== undefined || isEvent(reading, previous)) return true;
  return hasMark(reading, previous, ['subordinator', 'says', 'additive']) && !hasMark(reading, previous, ['pronoun']);
}

function isEvent(reading: Reading, at: number): boolean {
  return reading.matches[at]?.some(({ meaning }) => meaning.kind === 'event' && meaning.form !== 'noun') === true;
}

/** "The presidency has", but not the Est of "l'Est", which is a name. */
function isAuxiliary(reading: Reading, at: number): boolean {
  return hasMark(reading, at, AUXILIARIES) && reading.tokens[at]?.capital !== true;
}

function hasMark(reading: Reading, at: number, marks: readonly Mark[]): boolean {
  return marks.some((mark) => markAt(reading, at, mark) > 0);
}

function endOfSpeaker(reading: Reading, from: number): number {
  let until = from;
  while (until < reading.tokens.length && until - from < LONGEST_SPEAKER) {
    const token = reading.tokens[until];
    if (token === undefined || token.quantity !== undefined) break;
    if (until > from && SPEAKER_BREAK.test(token.gap)) break;
    const stops = hasMark(reading, until, ['subordinator', 'says', 'according']) || isAuxiliary(reading, until);
    if (until > from && stops) break;
    until += 1;
  }
  return until;
}

function nameSpeaker(
  text: string,
  reading: Reading,
  from: number,
  until: number,
): Pick<Speech, 'via'> & { speaker: Attribution } {
  const via = findVia(text, reading, from, until);
  const end = trimEnd(reading, from, via?.at ?? until);
  const start = reading.tokens[from]?.start ?? 0;
  const name = text
    .slice(start, reading.tokens[end - 1]?.end ?? start)
    .replace(/^(?:the|a|an|le|la|les|el|los|o|a)\s+(?=\S)/iu, '');
  return { speaker: { kind: speakerKind(reading, from, until) ?? 'witness', name }, via: via?.name };
}

/** Auxiliaries before the verb are no part of the speaker: "the presidency has". */
function trimEnd(reading: Reading, from: number, until: number): number {
  let end = until;
  while (end > from + 1 && (isAuxiliary(reading, end - 1) || hasMark(reading, end - 1, ['additive']))) end -= 1;
  return end;
}

function findVia(
  text: string,
  reading: Reading,
  from: number,
  until: number,
): { at: number; name: string } | undefined {
  for (let at = from + 1; at < until; at += 1) {
    const length = markAt(reading, at, 'via');
    const first = reading.tokens[at + length];
    const last = reading.tokens[until - 1];
    if (length > 0 && first !== undefined && last !== undefined) return { at, name: text.slice(first.start, last.end) };
  }
  return undefined;
}

function speakerKind(reading: Reading, from: number, until: number): AttributionKind | undefined {
  const kinds = new Set<AttributionKind>();
  for (let at = from; at < until; at += 1) {
    for (const { meaning } of reading.matches[at] ?? []) if (meaning.kind === 'speaker') kinds.add(meaning.speaker);
  }
  return PRECEDENCE.find((kind) => kinds.has(kind));
}
