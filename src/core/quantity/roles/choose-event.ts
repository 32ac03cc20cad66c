import type { Metric } from '../../incident/claim.ts';
import { findMark, isBound, isReached, markAt, peopleAt, type Reading } from './reading.ts';
import type { EventForm } from './role-lexicon.ts';

/** The event word that governs a quantity: where it stands and how near (0 is beside it). */
export interface GoverningEvent {
  readonly metric: Metric;
  readonly form: EventForm;
  readonly at: number;
  readonly length: number;
  readonly cost: number;
  /** True where a count arrives at the figure: "the toll rose to 14". */
  readonly isArrived: boolean;
}

/** How far an event word may stand from its figure, in words; breaks and other figures between count as words too. */
const HELD: readonly Metric[] = ['abducted', 'captured', 'arrested', 'displaced'];
const REACH_TOKENS = 24;
/** Written together with the number that follows. */
const ARABIC_AND = 'و';
const LOOK_TOKENS = 30;
const SUBJECT_TOKENS = 6;
const ARRIVED_COST = 3;
/** How far "the number of" may stand before what happened to them. */
const COUNTED_TOKENS = 4;
const COST = {
  sentence: 14,
  strongBreak: 7,
  comma: 2,
  subordinator: 4,
  otherFigure: 2,
  otherEvent: 4,
  taken: 6,
  and: 1,
  held: 2,
} as const;

/**
 * Chooses the event word that governs the quantity at a token: the nearest one on whose right side the quantity stands.
 *
 * @returns undefined when the sentence holds none within reach.
 */
export function chooseEvent(reading: Reading, at: number): GoverningEvent | undefined {
  let best: GoverningEvent | undefined;
  for (const event of listEvents(reading, at)) {
    const { cost, isArrived } = costOf(reading, at, event);
    if (cost <= REACH_TOKENS && (best === undefined || cost < best.cost)) {
      best = { ...event, cost, isArrived };
    }
  }
  return best;
}

interface EventWord {
  readonly metric: Metric;
  readonly form: EventForm;
  readonly at: number;
  readonly length: number;
}

function listEvents(reading: Reading, figure: number): EventWord[] {
  const events: EventWord[] = [];
  let covered = 0;
  const until = Math.min(reading.tokens.length, figure + LOOK_TOKENS);
  for (let at = Math.max(0, figure - LOOK_TOKENS); at < until; at += 1) {
    if (at < covered) continue;
    covered = at + pushEvents(reading, at, events);
  }
  return events;
}

/** Adds the longest event phrase that starts here, in each form that it may have ("arrests" is a verb and a noun); answers its length. */
function pushEvents(reading: Reading, at: number, events: EventWord[]): number {
  let longest = 0;
  for (const { length, meaning } of reading.matches[at] ?? []) {
    if (meaning.kind !== 'event' || length < longest) continue;
    events.push({ metric: meaning.metric, form: meaning.form, at, length });
    longest = length;
  }
  return longest;
}

function costOf(reading: Reading, figure: number, event: EventWord): Pick<GoverningEvent, 'cost' | 'isArrived'> {
  const follows = figure > event.at;
  if (!follows && isParted(reading, figure, event.at)) return { cost: Infinity, isArrived: false };
  const between = follows ? [event.at + event.length, figure] : [figure + 1, event.at];
  const distance = weigh(reading, between[0] ?? 0, between[1] ?? 0, event);
  const isArrived =
    follows && isReached(reading, figure) && (isCount(reading, event) || isCountBefore(reading, figure));
  const cost = (isArrived ? Math.min(distance, ARRIVED_COST) : distance) + sideCost(reading, figure, event, follows);
  return { cost, isArrived };
}

/** "2,500 marched; 64 were arrested": no figure belongs to what follows a semicolon. */
function isParted(reading: Reading, figure: number, event: number): boolean {
  return reading.tokens.slice(figure + 1, event + 1).some(({ gap }) => gap.includes(';') || gap.includes('؛'));
}

/** "The death toll … has risen to 45", "the number of people killed … has climbed to 115": whatever stands between, the figure is the toll's. */
function isCount(reading: Reading, event: EventWord): boolean {
  const from = event.at - (event.form === 'noun' ? 1 : COUNTED_TOKENS);
  return findMark(reading, 'count', from, event.at + event.length) >= 0;
}

/** "Two more died, bringing the total to 19". */
function isCountBefore(reading: Reading, figure: number): boolean {
  return findMark(reading, 'count', figure - COUNTED_TOKENS, figure) >= 0;
}

function sideCost(reading: Reading, figure: number, event: EventWord, follows: boolean): number {
  const form = event.form === 'participle' ? resolveParticiple(reading, figure, event) : event.form;
  if (form === 'noun') return isHeldPeople(reading, event) ? COST.held : 0;
  if (form === 'object') return follows ? 0 : Infinity;
  if (!follows) return 0;
  if (isReached(reading, figure)) return 1;
  if (!reading.subjectMayFollow) return Infinity;
  return hasSubject(reading, event.at) ? COST.taken : 0;
}

/** "Three hostages were killed": hostages, prisoners and refugees are people, of whom a verb may tell more. */
function isHeldPeople(reading: Reading, { metric, at }: EventWord): boolean {
  return HELD.includes(metric) && peopleAt(reading, at) !== undefined;
}

/** "38 civils ont été tués et 19 blessés": the verb has its subject already. */
function hasSubject(reading: Reading, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - SUBJECT_TOKENS); at -= 1) {
    const kind = reading.tokens[at]?.read?.kind;
    if (kind === 'cardinal' || kind === 'vague') return true;
  }
  return false;
}

/** "killed 12" and "has killed 12" take an object; "were killed" and "12 killed" a subject. */
function resolveParticiple(reading: Reading, figure: number, event: EventWord): EventForm {
  const be = markBefore(reading, event.at, 'be');
  const have = markBefore(reading, event.at, 'have');
  if (be) return 'subject';
  if (have) return 'object';
  if (hasOwnObject(reading, event)) return 'object';
  if (reading.subjectMayFollow) return 'noun';
  if (figure < event.at)
    return peopleBetween(reading, figure, event.at) || event.at - figure <= 4 ? 'subject' : 'object';
  return 'object';
}

/** "killed two civilians, and wounded 27": joined on, with a figure right behind it, the verb counts that one alone. */
function hasOwnObject(reading: Reading, event: EventWord): boolean {
  const next = event.at + event.length;
  const behind = startsFigure(reading, next);
  return behind && markAt(reading, event.at - 1, 'and') > 0 && /[,;]/u.test(reading.tokens[event.at - 1]?.gap ?? '');
}

function startsFigure(reading: Reading, at: number): boolean {
  let figure = at;
  while (isBound(reading, figure)) figure += 1;
  return reading.tokens[figure]?.quantity !== undefined && !/[,;.:(]/u.test(reading.tokens[at]?.gap ?? '.');
}

function markBefore(reading: Reading, at: number, mark: 'be' | 'have'): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    if (markAt(reading, back, mark) > 0) return true;
    if (reading.tokens[back]?.quantity !== undefined || reading.tokens[back + 1]?.gap.includes(',') === true)
      return false;
  }
  return false;
}

function peopleBetween(reading: Reading, from: number, until: number): boolean {
  for (let at = from; at < until; at += 1) if (peopleAt(reading, at) !== undefined) return true;
  return false;
}

function weigh(reading: Reading, from: number, until: number, event: EventWord): number {
  let cost = 0;
  for (let at = from; at <= until && at < reading.tokens.length; at += 1) {
    cost += breakCost(reading.tokens[at]?.gap ?? '');
    if (at < until) cost += tokenCost(reading, at, event);
  }
  return cost;
}

function tokenCost(reading: Reading, at: number, event: EventWord): number {
  if (reading.tokens[at]?.quantity !== undefined) return 1 + COST.otherFigure;
  if (isBound(reading, at)) return 0;
  if (markAt(reading, at, 'and') > 0) return 1 + COST.and;
  if (markAt(reading, at, 'subordinator') > 0 || markAt(reading, at, 'says') > 0) return 1 + COST.subordinator;
  const other = (reading.matches[at] ?? []).some(
    ({ meaning }) => meaning.kind === 'event' && meaning.metric !== event.metric,
  );
  return other ? 1 + COST.otherEvent : 1;
}

function breakCost(gap: string): number {
  if (/[.!?؟]/u.test(gap)) return COST.sentence;
  if (/[;:()[\]–—•\n]/u.test(gap)) return COST.strongBreak;
  if (gap === ARABIC_AND) return 1 + COST.and;
  return gap.includes(',') || gap.includes('،') ? COST.comma : 0;
}
