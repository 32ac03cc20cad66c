import type { EventFeatures } from './event-features.ts';
import { daysApart } from './resolve-day.ts';
import { holdsPlace, isSamePlace } from './same-place.ts';

/** How likely two reports tell of one incident: `score` about 0 to 1.5, and why, as words for a person. */
export interface Likeness {
  readonly score: number;
  readonly why: string;
}

/** From this score on a report joins an incident. */
export const SAME_EVENT_SCORE = 0.6;

interface Ground {
  readonly score: number;
  readonly word: string;
}

const NO_GROUND: Ground = { score: 0, word: '' };
const FOLLOW_UP_DAYS = 45;
const NEWS_DAYS = 4;

/** Holds two reports against each other: place, day, group, words. Symmetric. */
export function compareEvents(a: EventFeatures, b: EventFeatures): Likeness {
  const place = comparePlaces(a, b);
  const grounds = [
    place,
    compareDays(a, b, place.score > 0),
    compareActors(a, b),
    compareTypes(a, b),
    compareCountries(a, b),
    compareWords(a, b),
  ];
  const words = grounds.map((one) => one.word).filter((word) => word !== '');
  return { score: grounds.reduce((sum, one) => sum + one.score, 0), why: words.join(', ') };
}

function comparePlaces(a: EventFeatures, b: EventFeatures): Ground {
  const [x, y] = [a.places.main?.name, b.places.main?.name];
  if (x !== undefined && y !== undefined && (isSamePlace(x, y) || holdsPlace(x, y))) {
    const spelling = x === y ? x : `${x} ~ ${y}`;
    return { score: 0.45, word: `same town (${spelling})` };
  }
  const crossed = [
    [x, b.places.others],
    [y, a.places.others],
  ].some(
    ([main, others]) =>
      typeof main === 'string' && Array.isArray(others) && others.some((one) => isSamePlace(main, one)),
  );
  if (crossed) return { score: 0.2, word: 'town named in both' };
  return x === undefined || y === undefined ? NO_GROUND : { score: -0.25, word: 'other town' };
}

function compareDays(a: EventFeatures, b: EventFeatures, samePlace: boolean): Ground {
  const apart = daysApart(a.time.date, b.time.date);
  if (apart !== undefined) return compareDates(apart, samePlace);
  const weekdays = a.published === undefined && b.published === undefined ? compareWeekdays(a, b) : undefined;
  return weekdays ?? comparePublished(daysApart(a.time.date ?? a.published, b.time.date ?? b.published));
}

function compareDates(apart: number, samePlace: boolean): Ground {
  if (apart === 0) return { score: 0.3, word: 'same day' };
  if (apart === 1) return { score: samePlace ? -0.1 : 0.05, word: 'a day apart' };
  return { score: -0.3, word: `${apart} days apart` };
}

/** Without any date to resolve them, the words themselves are compared. */
function compareWeekdays(a: EventFeatures, b: EventFeatures): Ground | undefined {
  const [x, y] = [a.time.asReported, b.time.asReported];
  if (x === undefined || y === undefined) return undefined;
  const same = x.toLowerCase() === y.toLowerCase();
  return same ? { score: 0.2, word: `same weekday (${x})` } : { score: -0.2, word: 'another weekday' };
}

function comparePublished(days: number | undefined): Ground {
  if (days === undefined) return NO_GROUND;
  if (days <= NEWS_DAYS) return { score: 0.12, word: `reported within ${NEWS_DAYS} days` };
  return days > FOLLOW_UP_DAYS ? { score: -0.3, word: 'reported long apart' } : NO_GROUND;
}

function compareActors(a: EventFeatures, b: EventFeatures): Ground {
  const shared = [...a.actors].filter((name) => b.actors.has(name));
  return shared[0] === undefined ? NO_GROUND : { score: 0.12, word: `same group (${shared[0]})` };
}

function compareTypes(a: EventFeatures, b: EventFeatures): Ground {
  if (a.type === undefined || b.type === undefined) return NO_GROUND;
  return a.type === b.type ? { score: 0.05, word: 'same kind' } : { score: -0.1, word: '' };
}

function compareCountries(a: EventFeatures, b: EventFeatures): Ground {
  const [x, y] = [a.places.main?.country, b.places.main?.country];
  if (x === undefined || y === undefined) return NO_GROUND;
  return x === y ? { score: 0.05, word: '' } : { score: -0.25, word: 'another country' };
}

function compareWords(a: EventFeatures, b: EventFeatures): Ground {
  let score = 0;
  for (const [word, weight] of a.words) score += weight * (b.words.get(word) ?? 0);
  return { score: score * 0.8, word: `${score.toFixed(2)} text` };
}
