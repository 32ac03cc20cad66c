import type { Attribution } from '../../incident/claim.ts';
import { markAt, type Reading } from './reading.ts';
import type { AttributionKind, Mark } from './role-lexicon.ts';

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

/** Where the speaker before a verb opens; the verb itself when nobody stands there. */
export function startOfSpeaker(reading: Reading, verb: number): number {
  let head = verb;
  // "police still say", "the ministry has also said": what stands beside the verb is no part of the speaker
  while (head > 1 && hasMark(reading, head - 1, [...AUXILIARIES, 'additive'])) head -= 1;
  const apposed = skipApposition(reading, head);
  if (apposed === head) return isComma(reading, head) ? verb : backToSpeaker(reading, head, verb);
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

/** True where something happens to people; nouns apart. */
export function isEvent(reading: Reading, at: number): boolean {
  return reading.matches[at]?.some(({ meaning }) => meaning.kind === 'event' && meaning.form !== 'noun') === true;
}

/** "The presidency has", but not the Est of "l'Est", which is a name. */
function isAuxiliary(reading: Reading, at: number): boolean {
  return hasMark(reading, at, AUXILIARIES) && reading.tokens[at]?.capital !== true;
}

function hasMark(reading: Reading, at: number, marks: readonly Mark[]): boolean {
  return marks.some((mark) => markAt(reading, at, mark) > 0);
}

/** Where the speaker that opens at a token ends. */
export function endOfSpeaker(reading: Reading, from: number): number {
  let until = from;
  while (until < reading.tokens.length && until - from < LONGEST_SPEAKER) {
    const token = reading.tokens[until];
    if (token === undefined || token.quantity !== undefined) break;
    if (until > from && SPEAKER_BREAK.test(token.gap)) break;
    const stops =
      hasMark(reading, until, ['subordinator', 'says', 'according']) ||
      isAuxiliary(reading, until) ||
      isHappening(reading, until);
    if (until > from && stops && !isGenitive(reading, until)) break;
    until += 1;
  }
  return until;
}

/** "أعلن الجيش مقتل 14": what happened begins where the speaker ends. */
function isHappening(reading: Reading, at: number): boolean {
  return reading.subjectMayFollow && reading.matches[at]?.some(({ meaning }) => meaning.kind === 'event') === true;
}

/** "Ein Sprecher der Feuerwehr": an article that may open a clause too; a comma would stand before that. */
function isGenitive(reading: Reading, at: number): boolean {
  return hasMark(reading, at, ['particle']) && reading.tokens[at]?.gap === '' && hasMark(reading, at, ['subordinator']);
}

/** Names the speaker in [from, until): kind, name as written without its article, and through whom they are heard. */
export function nameSpeaker(
  text: string,
  reading: Reading,
  from: number,
  until: number,
): { speaker: Attribution; via: string | undefined } {
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

/** What kind of speaker the words in [from, until) name; undefined when they name none. */
export function speakerKind(reading: Reading, from: number, until: number): AttributionKind | undefined {
  const kinds = new Set<AttributionKind>();
  for (let at = from; at < until; at += 1) {
    for (const { meaning } of reading.matches[at] ?? []) if (meaning.kind === 'speaker') kinds.add(meaning.speaker);
  }
  return PRECEDENCE.find((kind) => kinds.has(kind));
}
