import type { Category, Metric } from '../../incident/claim.ts';
import type { Quantity } from '../quantity.ts';
import type { Meaning } from './match-phrases.ts';
import { phraseBookFor } from './phrase-books.ts';
import { findMark, markAt, peopleAt, readSentence, type Reading } from './reading.ts';
import type { EventForm } from './role-lexicon.ts';

/** That something happened to some people, without saying to how many: "civilians were hurt". Offsets are UTF-16 units. */
export interface Affirmed {
  readonly metric: Metric;
  /** Unknown for "some" and the like. */
  readonly category: Category;
  readonly start: number;
  readonly end: number;
}

/** Words that stand alone for people, folded. */
const SOME = new Set('some several many certains plusieurs algunos varios alguns varias einige mehrere'.split(' '));
type Clause = readonly [from: number, until: number];
type Words = Readonly<{ at: number; last: number }>;
type People = Readonly<{ at: number; category: Category }>;

const REACH_TOKENS = 7;
const BREAK = /[,;:.!?()،؛\n]/u;

/**
 * Finds what a text says of people without a number: that some were killed, hurt, taken.
 *
 * Clauses that hold a number, deny or ask ("nobody died", "how many died") are left out.
 *
 * @param quantities - of `text`, in order.
 * @param lang - BCP 47; a language without a lexicon gives nothing.
 */
export function findAffirmed(text: string, quantities: readonly Quantity[], lang: string): Affirmed[] {
  const book = phraseBookFor(lang);
  if (book === undefined) return [];
  const reading = readSentence(text, { start: 0, end: text.length }, { all: quantities, first: 0 }, book);
  return reading.tokens.flatMap((_, at) => affirmedAt(reading, at) ?? []);
}

function affirmedAt(reading: Reading, at: number): Affirmed | undefined {
  const event = reading.matches[at]?.find(({ meaning }) => isHappening(meaning));
  if (event?.meaning.kind !== 'event') return undefined;
  const { metric, form } = event.meaning;
  const words = { at, last: at + event.length - 1 };
  const clause = clauseAround(reading, words);
  if (!tells(reading, clause)) return undefined;
  const whom = peopleOf(reading, words, clause, form);
  if (whom === undefined) return undefined;
  const start = reading.tokens[Math.min(whom.at, words.at)]?.start ?? 0;
  const end = reading.tokens[Math.max(whom.at, words.last)]?.end ?? 0;
  return { metric, category: whom.category, start, end };
}

/** A clause tells of some when it neither denies nor asks, and gives no number. */
function tells(reading: Reading, [from, until]: Clause): boolean {
  if ((['none', 'asks'] as const).some((mark) => findMark(reading, mark, from, until) >= 0)) return false;
  return !reading.tokens.slice(from, until).some((one) => one.quantity !== undefined && one.read?.kind !== 'date');
}

/** The people stand before the verb where something is done to them, behind it where they are its object. */
function peopleOf(reading: Reading, { at, last }: Words, [from, until]: Clause, form: EventForm): People | undefined {
  const isPassive = [1, 2, 3].some((back) => markAt(reading, at - back, 'be') > 0);
  const before = peopleIn(reading, from, at);
  const behind = peopleIn(reading, last + 1, until);
  return form === 'subject' || isPassive ? (before ?? behind) : (behind ?? before);
}

/** Nouns name what may not have happened ("the toll", "a risk of injuries"). */
function isHappening(meaning: Meaning): boolean {
  return meaning.kind === 'event' && meaning.form !== 'noun' && meaning.metric !== 'deployed';
}

function clauseAround(reading: Reading, { at, last }: Words): Clause {
  let from = at;
  while (from > 0 && at - from < REACH_TOKENS && !BREAK.test(reading.tokens[from]?.gap ?? '')) from -= 1;
  let until = last + 1;
  while (until - last <= REACH_TOKENS && !BREAK.test(reading.tokens[until]?.gap ?? '.')) until += 1;
  return [from, until];
}

function peopleIn(reading: Reading, from: number, until: number): People | undefined {
  for (let at = until - 1; at >= from; at -= 1) {
    const category = peopleAt(reading, at)?.category;
    if (category !== undefined) return { at, category };
    if (markAt(reading, at, 'unnumbered') > 0 || SOME.has(reading.tokens[at]?.word ?? ''))
      return { at, category: 'unknown' };
  }
  return undefined;
}
