import type { Category } from '../../incident/claim.ts';
import type { GoverningEvent } from './choose-event.ts';
import type { Counted } from './choose-people.ts';
import type { Figure, FigureContext } from './figure.ts';
import { isMixed, isPartOfTotal } from './read-breakdown.ts';
import { sidesMen } from './sides-men.ts';
import { findMark, isReached, markAt, peopleAt, type Reading } from './reading.ts';

/** Whom a figure counts, and how the text names them. */
export interface ChosenCategory {
  readonly category: Category;
  readonly named: Figure['named'];
}

const LOOK_AHEAD = 6;
const LOOK_BACK = 4;
/** Nobody in particular: people, or the hostages whom an army frees where it kills. */
const NOBODY: ChosenCategory = { category: 'unknown', named: 'generally' };

/** Chooses the people of a figure: those its noun names, its speaker's own, those its sentence names, those counted just before. */
export function chooseCategory(
  context: FigureContext,
  token: number,
  counted: Exclude<Counted, { kind: 'things' }>,
  event: GoverningEvent | undefined,
): ChosenCategory {
  if (counted.kind === 'people' && counted.category !== 'unknown') {
    return { category: counted.category, named: isPartOfTotal(context.reading, token) ? 'partly' : 'exactly' };
  }
  const own = sidesMen(context, token) ?? apposed(context.reading, token);
  if (own !== undefined) return exactly(own);
  const told = arrivedAt(context.reading, token, event);
  if (told !== undefined) return exactly(told);
  if (isMixed(context.reading, token)) return { category: 'unknown', named: 'mixed' };
  if (isPartOfTotal(context.reading, token)) return { category: 'unknown', named: 'partly' };
  const unnamed = leanOn(context, token, counted);
  return event?.metric === 'abducted' && unnamed.category === 'militants' ? NOBODY : unnamed;
}

function leanOn(context: FigureContext, token: number, counted: Exclude<Counted, { kind: 'things' }>): ChosenCategory {
  if (counted.kind !== 'same') return NOBODY;
  return { category: leansOn(context, token, counted.leans === true)?.category ?? 'unknown', named: 'not' };
}

/**
 * Whom "others" and the like stand for: the people counted just before, of which a part ("among them three children") is not all. A zero
 * ("nobody had died") is of its own.
 */
function leansOn(context: FigureContext, token: number, leans: boolean): Figure | undefined {
  const { reading, before, total, sentence } = context;
  if (reading.tokens[token]?.read?.value === 0) return undefined;
  const near = leans ? 1 : 0;
  const figure = before?.named === 'partly' ? total : before;
  return figure !== undefined && sentence - figure.sentence <= near ? figure : undefined;
}

function exactly(category: Category): ChosenCategory {
  return { category, named: 'exactly' };
}

/** "24 people, all of them fishermen", "5 hostages, all boys", "1 dead (civilian)". */
function apposed(reading: Reading, token: number): Category | undefined {
  for (let at = token + 1; at < token + LOOK_AHEAD; at += 1) {
    const gap = reading.tokens[at]?.gap ?? '.';
    if (/[.;:]/u.test(gap)) return undefined;
    const all = gap.includes(',') ? markAt(reading, at, 'all') : 0;
    if (all > 0) return exactPeople(reading, at + all);
    if (gap.includes('(')) return exactPeople(reading, at);
    if (reading.tokens[at]?.quantity !== undefined) return undefined;
  }
  return undefined;
}

/** "The number of passengers killed rose to 11", "its fighters suffered no losses": the people stand before. */
function arrivedAt(reading: Reading, token: number, event: GoverningEvent | undefined): Category | undefined {
  if (event === undefined) return undefined;
  const reached = event.at < token && event.form !== 'object' && isReached(reading, token);
  const suffered = findMark(reading, 'suffers', token - 2, token) >= 0;
  if (!reached && !suffered) return undefined;
  const from = suffered ? token - 1 : event.at + event.length;
  for (let at = from; at >= Math.max(0, event.at - LOOK_BACK); at -= 1) {
    const category = peopleOver(reading, at);
    if (category !== undefined && category !== 'police') return category;
  }
  return undefined;
}

/** The people of the longest phrase that holds a word: "workers" in "aid workers" are those. */
function peopleOver(reading: Reading, at: number): Category | undefined {
  const isWithin = (peopleAt(reading, at - 1)?.length ?? 0) > 1;
  return exactPeople(reading, isWithin ? at - 1 : at);
}

function exactPeople(reading: Reading, at: number): Category | undefined {
  const category = peopleAt(reading, at)?.category;
  return category === 'unknown' ? undefined : category;
}
