import type { Quantity } from '../quantity/quantity.ts';
import { findMark, lengthOf, markAt, type Reading } from '../quantity/roles/reading.ts';
import { NEAR_DAYS, WEEKDAYS } from './calendar-words.ts';
import { daysBefore, resolveWeekday } from './resolve-day.ts';

/** A day that a text names, and how likely it is the day of the incident: above 0 is likely, 2 and more is sure. */
export interface DayMention {
  /** The source's own words. */
  readonly asReported: string;
  /** YYYY-MM-DD; undefined where nothing resolves the words. */
  readonly date: string | undefined;
  /** True when the publication date was needed. */
  readonly derived: boolean;
  readonly weight: number;
}

/** One sentence with what dates it may hold. */
export interface DatedSentence {
  readonly reading: Reading;
  readonly quantities: readonly Quantity[];
  /** From 0. */
  readonly index: number;
  readonly lang: string;
  readonly published: string | undefined;
}

const WEIGHT = {
  attack: 3,
  event: 1,
  ofEvent: 2,
  speech: -5,
  linked: -5,
  dateline: -3,
  future: -6,
  lead: 2,
  ofCount: -4,
  perSentence: -0.4,
} as const;
/** How far a day stands from the verb of speech that it dates: behind it phrases may lie between ("saying in a message on Thursday"). */
const SPEECH_TOKENS = { before: 4, behind: 7 } as const;
/** How far a day stands behind the words by which a count arrives at its figure. */
const COUNT_TOKENS = 5;
const WEEKDAY_VALUE = /^-W-\d$/u;
const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** Lists the days that a sentence names, with how well each fits the incident. */
export function readDayMentions(text: string, sentence: DatedSentence): DayMention[] {
  const { reading, quantities } = sentence;
  return reading.tokens.flatMap((token, at) => {
    const quantity = token.quantity === undefined ? undefined : quantities[token.quantity];
    const day = quantity === undefined ? dayOfWord(text, sentence, at) : dayOfQuantity(quantity, sentence.published);
    return day === undefined ? [] : [{ ...day, weight: weigh(sentence, at, day) }];
  });
}

type Day = Omit<DayMention, 'weight'>;

function dayOfQuantity({ kind, value, text }: Quantity, published: string | undefined): Day | undefined {
  if (kind !== 'date' || typeof value !== 'string') return undefined;
  if (WEEKDAY_VALUE.test(value)) return { asReported: text, date: undefined, derived: false };
  if (!FULL_DATE.test(value)) return undefined;
  return { asReported: text, date: value, derived: published !== undefined && !/\d{4}/u.test(text) };
}

/** Weekdays of languages whose dates the reader of quantities does not know. */
function dayOfWord(text: string, { reading, lang, published }: DatedSentence, at: number): Day | undefined {
  const token = reading.tokens[at];
  if (token === undefined || token.word === '') return undefined;
  const { word } = token;
  const asReported = text.slice(token.start, token.end);
  const weekday = (WEEKDAYS[lang] ?? []).findIndex((names) => names.split('|').includes(word));
  if (weekday >= 0) return withDate(asReported, published, (day) => resolveWeekday(weekday, day));
  const back = NEAR_DAYS[lang]?.findIndex((words) => words.includes(word)) ?? -1;
  return back < 0 ? undefined : withDate(asReported, published, (day) => daysBefore(back, day));
}

function withDate(
  asReported: string,
  published: string | undefined,
  resolve: (published: string) => string | undefined,
): Day {
  const date = published === undefined ? undefined : resolve(published);
  return { asReported, date, derived: date !== undefined };
}

function weigh({ reading, index, published }: DatedSentence, at: number, day: Day): number {
  const ofEvent = isPossessive(reading, at);
  const spoken = !ofEvent && (isSpoken(reading, at, -1) || isSpoken(reading, at, 1));
  const event = reading.tokens.some((_, token) => lengthOf(reading, token, (meaning) => meaning.kind === 'event') > 0);
  const future = published !== undefined && day.date !== undefined && day.date > published.slice(0, 10);
  const grounds: readonly (readonly [boolean, number])[] = [
    [findMark(reading, 'attack') >= 0, WEIGHT.attack],
    [event, WEIGHT.event],
    [ofEvent, WEIGHT.ofEvent],
    [spoken, WEIGHT.speech],
    [!spoken && !future && index === 0, WEIGHT.lead],
    [!ofEvent && isOfCount(reading, at), WEIGHT.ofCount],
    [findMark(reading, 'linked') >= 0, WEIGHT.linked],
    [isDateline(reading, at), WEIGHT.dateline],
    [future, WEIGHT.future],
  ];
  return grounds.reduce((sum, [holds, weight]) => (holds ? sum + weight : sum), 1 + index * WEIGHT.perSentence);
}

/** "QUETTA, June 11 -" tells when the report was written. */
function isDateline(reading: Reading, at: number): boolean {
  return at <= 4 && /^\s*[-–—(]/u.test(reading.tokens[at + 1]?.gap ?? '');
}

/** "rose to 11 on Wednesday": the day on which it was counted. */
function isOfCount(reading: Reading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - COUNT_TOKENS); before -= 1) {
    if (/[,.;:]/u.test(reading.tokens[before + 1]?.gap ?? '')) return false;
    if (markAt(reading, before, 'reach') > 1) return true;
  }
  return false;
}

/** "Sunday's killing": the day belongs to what happened, whoever speaks beside it. */
function isPossessive(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  return next?.word === 's' && /['’]/u.test(next.gap);
}

/** "said on Monday", "on Monday the army said": the day of the speech, with no comma and no event between. */
function isSpoken(reading: Reading, at: number, step: 1 | -1): boolean {
  const most = step > 0 ? SPEECH_TOKENS.before : SPEECH_TOKENS.behind;
  for (let steps = 1; steps <= most; steps += 1) {
    const gap = reading.tokens[step > 0 ? at + steps : at - steps + 1]?.gap ?? '.';
    if (/[,.;:]/u.test(gap)) return false;
    const token = at + steps * step;
    if (markAt(reading, token, 'says') > 0) return true;
    if (lengthOf(reading, token, ({ kind }) => kind === 'event') > 0 || markAt(reading, token, 'attack') > 0)
      return false;
  }
  return false;
}
