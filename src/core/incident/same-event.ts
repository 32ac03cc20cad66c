import type { EventFeatures } from './event-features.ts';
import { readWeekday } from './read-weekday.ts';
import { daysApart } from './resolve-day.ts';
import { holdsPlace, isSamePlace } from './same-place.ts';
import { compareWeights } from './weigh-words.ts';

/** How likely two reports tell of one incident: `score` about −1 to 1.5, and why, as words for a person. */
export interface Likeness {
  readonly score: number;
  readonly why: string;
}

/** From this score on a report joins an incident. */
export const SAME_EVENT_SCORE = 0.65;

/** What one ground weighs, for and against. */
const WEIGHTS = {
  samePlace: 0.45,
  placeNamed: 0.3,
  otherPlace: -0.3,
  /** Both have a place of their own and one mentions the other's: news of one attack recall the other. */
  placeRecalled: -0.05,
  sameDay: 0.3,
  dayNamed: 0.25,
  dayApart: -0.3,
  daysApart: -0.45,
  unsureDay: -0.1,
  sameWeekday: 0.2,
  otherWeekday: -0.2,
  reportedTogether: 0.12,
  reportedLongApart: -0.3,
  sameActor: 0.12,
  sameType: 0.05,
  otherType: -0.1,
  sameCountry: 0.05,
  otherCountry: -0.25,
  sharedName: 0.06,
  text: 0.7,
} as const;
const MOST_SHARED_NAMES = 4;
const TOGETHER_DAYS = 4;
const LONG_APART_DAYS = 45;

interface Ground {
  readonly score: number;
  readonly word: string;
}

const NO_GROUND: Ground = { score: 0, word: '' };

/** Holds two reports against each other: place, day, group, names, words. Symmetric. */
export function compareEvents(a: EventFeatures, b: EventFeatures): Likeness {
  const grounds = [
    comparePlaces,
    compareDays,
    compareActors,
    compareTypes,
    compareCountries,
    compareNames,
    compareTexts,
  ].map((compare) => compare(a, b));
  const words = grounds.map((one) => one.word).filter((word) => word !== '');
  return { score: grounds.reduce((sum, one) => sum + one.score, 0), why: words.join(', ') };
}

function comparePlaces(a: EventFeatures, b: EventFeatures): Ground {
  const [x, y] = [a.places.main?.name, b.places.main?.name];
  const bothKnown = x !== undefined && y !== undefined;
  if (bothKnown && (isSamePlace(x, y) || holdsPlace(x, y))) {
    return { score: WEIGHTS.samePlace, word: `same town (${x === y ? x : `${x} ~ ${y}`})` };
  }
  const named = namesPlace(b, x) ?? namesPlace(a, y);
  if (named !== undefined) return compareNamed(named, a.places.sure && b.places.sure);
  return bothKnown ? { score: WEIGHTS.otherPlace, word: 'other town' } : NO_GROUND;
}

function compareNamed(place: string, recalled: boolean): Ground {
  if (recalled) return { score: WEIGHTS.placeRecalled, word: `another town, ${place} named in both` };
  return { score: WEIGHTS.placeNamed, word: `both name ${place}` };
}

function namesPlace({ places, names }: EventFeatures, place: string | undefined): string | undefined {
  if (place === undefined) return undefined;
  return [...places.others, ...names].some((name) => isSamePlace(name, place)) ? place : undefined;
}

function compareDays(a: EventFeatures, b: EventFeatures): Ground {
  const apart = daysApart(a.when.time.date, b.when.time.date);
  if (apart !== undefined) return compareDates(a, b, apart);
  const weekdays = a.published === undefined && b.published === undefined ? compareWeekdays(a, b) : undefined;
  return weekdays ?? comparePublished(daysApart(a.when.time.date ?? a.published, b.when.time.date ?? b.published));
}

function compareDates({ when: a }: EventFeatures, { when: b }: EventFeatures, apart: number): Ground {
  if (apart === 0) return { score: WEIGHTS.sameDay, word: 'same day' };
  const named = [a, b].some(
    ({ time }, index) => time.date !== undefined && [b, a][index]?.days.has(time.date) === true,
  );
  if (named) return { score: WEIGHTS.dayNamed, word: 'both name the day' };
  const word = apart === 1 ? 'a day apart' : `${apart} days apart`;
  if (!a.sure || !b.sure) return { score: WEIGHTS.unsureDay, word: '' };
  return { score: apart === 1 ? WEIGHTS.dayApart : WEIGHTS.daysApart, word };
}

/** Without any date to resolve them, the weekdays themselves are compared, in whatever language; "yesterday" says no weekday. */
function compareWeekdays({ when: a }: EventFeatures, { when: b }: EventFeatures): Ground | undefined {
  const [x, y] = [a.time.asReported, b.time.asReported];
  if (x === undefined || y === undefined) return undefined;
  const [dayX, dayY] = [readWeekday(x), readWeekday(y)];
  if (dayX === undefined || dayY === undefined) return undefined;
  return dayX === dayY
    ? { score: WEIGHTS.sameWeekday, word: `same weekday (${x})` }
    : { score: WEIGHTS.otherWeekday, word: 'another weekday' };
}

function comparePublished(days: number | undefined): Ground {
  if (days === undefined) return NO_GROUND;
  if (days <= TOGETHER_DAYS) return { score: WEIGHTS.reportedTogether, word: `reported within ${TOGETHER_DAYS} days` };
  return days > LONG_APART_DAYS ? { score: WEIGHTS.reportedLongApart, word: 'reported long apart' } : NO_GROUND;
}

function compareActors(a: EventFeatures, b: EventFeatures): Ground {
  const shared = [...a.actors].find((name) => b.actors.has(name));
  return shared === undefined ? NO_GROUND : { score: WEIGHTS.sameActor, word: `same group (${shared})` };
}

function compareTypes(a: EventFeatures, b: EventFeatures): Ground {
  if (a.type === undefined || b.type === undefined) return NO_GROUND;
  return a.type === b.type ? { score: WEIGHTS.sameType, word: '' } : { score: WEIGHTS.otherType, word: 'another kind' };
}

function compareCountries({ places: a }: EventFeatures, { places: b }: EventFeatures): Ground {
  if (a.country === undefined || b.country === undefined) return NO_GROUND;
  return a.country === b.country
    ? { score: WEIGHTS.sameCountry, word: '' }
    : { score: WEIGHTS.otherCountry, word: 'another country' };
}

function compareNames(a: EventFeatures, b: EventFeatures): Ground {
  const known = new Set(b.names);
  const shared = a.names.filter((name) => known.has(name));
  if (shared.length === 0) return NO_GROUND;
  const count = Math.min(MOST_SHARED_NAMES, shared.length);
  return { score: count * WEIGHTS.sharedName, word: `${shared.length} names shared` };
}

function compareTexts(a: EventFeatures, b: EventFeatures): Ground {
  const cosine = compareWeights(a.words, b.words);
  const shown = cosine.toFixed(2);
  return { score: cosine * WEIGHTS.text, word: shown === '0.00' ? '' : `${shown} text` };
}
