import type { Counted } from './choose-people.ts';
import type { GoverningEvent } from './choose-event.ts';
import type { Metric } from '../../incident/claim.ts';
import { findMark, isNoCasualties, isReached, markAt, peopleAt, startOfFigure, type Reading } from './reading.ts';

/** A figure with what was read of it, beside the figure of its sentence that came before. */
export interface ReadFigure {
  readonly token: number;
  readonly counted: Counted;
  readonly event: GoverningEvent | undefined;
  /** The event word of the figure before, in the same sentence. */
  readonly eventBefore: number | undefined;
}

const PART_TOKENS = 5;
const UNDONE_TOKENS = 8;
const AGE_TOKENS = 3;
const ZERO_TOKENS = 5;
const KIN_TOKENS = 2;

/**
 * True when a figure is no toll of its own: a part of one just given ("six wounded, three of them critically"), people who pass from
 * one toll into another ("five of the wounded have died"), who are back ("three of the girls were freed"), a whole ("six of its 18
 * crew"), a figure taken back ("not 23"), an age, or a zero that counts nobody ("no toll was given").
 */
export function isComponent(reading: Reading, figure: ReadFigure): boolean {
  return CHECKS.some((check) => check(reading, figure));
}

const CHECKS: readonly ((reading: Reading, figure: ReadFigure) => boolean)[] = [
  asks,
  isPartOfEvent,
  isWhole,
  isSubset,
  isUndone,
  isLeft,
  isAge,
  isAgeApposed,
  isSpeaking,
  isKin,
  isEmptyZero,
];

/** "how many" asks and tells nothing, "not 23" takes back. */
function asks(reading: Reading, { token }: ReadFigure): boolean {
  return markAt(reading, startOfFigure(reading, token) - 1, 'asks') > 0;
}

/** "five of the wounded", "one of the seven wounded soldiers", "two of the dead" – but "32 of the dead were children" counts, and so does "31 of its soldiers are missing". */
function isPartOfEvent(reading: Reading, { token, counted }: ReadFigure): boolean {
  if (markAt(reading, token + 1, 'partOf') === 0) return false;
  for (let at = token + 2; at <= token + PART_TOKENS; at += 1) {
    if (/[,;.]/u.test(reading.tokens[at]?.gap ?? '.')) return false;
    const metric = metricAt(reading, at);
    if (metric !== undefined) return metric !== 'killed' || counted.kind === 'same';
    const people = peopleAt(reading, at)?.length ?? 0;
    if (people > 0) return isOfHeld(reading, token, at + people);
  }
  return false;
}

/** "Seis de los 14 mineros secuestrados": where an adjective follows its noun, and a whole is given. */
function isOfHeld(reading: Reading, part: number, behind: number): boolean {
  const hasWhole = reading.tokens.slice(part + 1, behind).some(({ quantity }) => quantity !== undefined);
  return reading.subjectMayFollow && hasWhole && metricAt(reading, behind) !== undefined;
}

function metricAt(reading: Reading, at: number): Metric | undefined {
  for (const { meaning } of reading.matches[at] ?? []) if (meaning.kind === 'event') return meaning.metric;
  return undefined;
}

/**
 * "six of its 18 crew members", "of the 24 passengers, 11 were killed" – but "twelve of the 40 hostages" says too how many hostages there are.
 */
function isWhole(reading: Reading, { token, counted, event }: ReadFigure): boolean {
  const start = startOfFigure(reading, token);
  const beside = counted.kind === 'people' && reading.subjectMayFollow ? counted.end + 1 : token + 1;
  if (event !== undefined && (event.at === token + 1 || event.at === beside)) return false;
  return [1, 2, 3].some((length) => {
    if (markAt(reading, start - length, 'partOf') !== length) return false;
    const before = start - length - 1;
    const opens = before < 0 || markAt(reading, before, 'subordinator') > 0;
    return opens || reading.tokens[before]?.quantity !== undefined;
  });
}

/** "no toll", "nobody gave a figure", "it gave no losses": a zero must stand right beside what did not happen, and not be kept quiet about. */
function isEmptyZero(reading: Reading, { token, event }: ReadFigure): boolean {
  if (reading.tokens[token]?.read?.value !== 0) return false;
  if (markAt(reading, token - 1, 'discloses') > 0) return true;
  if (isNoCasualties(reading, token)) return false;
  if (event === undefined || event.cost > ZERO_TOKENS) return true;
  if (event.at < token && !reading.subjectMayFollow) return true;
  return findMark(reading, 'count', event.at, event.at + event.length) >= 0;
}

/** "six were wounded, three of them critically": the same event word, nobody new – but a count that rose "from 9 to 14" says both. */
function isSubset(reading: Reading, { token, counted, event, eventBefore }: ReadFigure): boolean {
  return counted.kind === 'same' && event !== undefined && event.at === eventBefore && !isReached(reading, token);
}

function isUndone(reading: Reading, { token }: ReadFigure): boolean {
  const part = markAt(reading, token + 1, 'partOf') > 0;
  const until = part ? reading.tokens.length : endOfClause(reading, token, UNDONE_TOKENS);
  return findMark(reading, 'undone', token + 1, until) >= 0;
}

/** "Twelve remain in hospital": what is left of a toll – but "seven wounded remain in hospital" tells how many are wounded. */
function isLeft(reading: Reading, { event }: ReadFigure): boolean {
  if (event === undefined) return false;
  return [0, 1, 2].some((back) => markAt(reading, event.at - back, 'stays') > back);
}

function endOfClause(reading: Reading, from: number, most: number): number {
  let until = from + 1;
  while (until < from + most && !endsClause(reading, until)) until += 1;
  return until;
}

function endsClause(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || /[,;.:]/u.test(token.gap)) return true;
  return token.read?.kind === 'cardinal' || markAt(reading, at, 'and') > 0;
}

/** "two men aged 18 and 20". */
function isAge(reading: Reading, { token }: ReadFigure): boolean {
  return findMark(reading, 'aged', token - AGE_TOKENS, token) >= 0;
}

const ADULT_YEARS = 100;

/** "The suspect, 34, was shot". */
function isAgeApposed(reading: Reading, { token, counted }: ReadFigure): boolean {
  const [before, after] = [reading.tokens[token]?.gap, reading.tokens[token + 1]?.gap];
  const value = reading.tokens[token]?.read?.value;
  const isYears = typeof value === 'number' && value > 0 && value < ADULT_YEARS;
  return isYears && counted.kind === 'same' && before === ',' && after === ',' && token > 0;
}

/** "Two officials said", "three witnesses told us": whoever speaks is no toll – but "thirty soldiers confirmed dead" is. */
function isSpeaking(reading: Reading, { counted, event }: ReadFigure): boolean {
  if (counted.kind !== 'people') return false;
  const verb = counted.end + 1;
  return reading.tokens[verb]?.gap === '' && markAt(reading, verb, 'says') > 0 && event?.at !== verb + 1;
}

/** "A trader who lost two brothers": the kin of whoever speaks are among the dead already. */
function isKin(reading: Reading, { token }: ReadFigure): boolean {
  return markAt(reading, token + 1, 'kin') > 0 && findMark(reading, 'loses', token - KIN_TOKENS, token) >= 0;
}
