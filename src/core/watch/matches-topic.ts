import { findCountry } from '../incident/country-names.ts';
import type { Incident } from '../incident/incident.ts';
import type { Report } from '../incident/report.ts';
import { holdsPlace, isSamePlace } from '../incident/same-place.ts';
import type { WatchTopic } from './watch-topic.ts';

/** What is held against a topic: an incident and what its reports say. */
export interface Watchable {
  readonly incident: Pick<Incident, 'title' | 'type' | 'place' | 'actors' | 'claimedBy'>;
  readonly reports: readonly Pick<Report, 'title' | 'text'>[];
}

type Test = (part: string, watchable: Watchable) => boolean;

/** How each part of a topic is held against an incident. */
const TESTS: Readonly<Record<keyof WatchTopic, Test>> = {
  place: isThere,
  actor: takesPart,
  event: (event, { incident }) => incident.type === event,
  words: isSaid,
};

/**
 * Tells whether an incident is one that a topic asks for: all of its parts hold.
 *
 * Places are compared as grouping compares them, so that "Boulikessi" watches Boulkessi; a country is known in every language
 * that reports are read in. Actors and words are compared by whole words, without case and accents.
 */
export function matchesTopic(topic: WatchTopic, watchable: Watchable): boolean {
  const parts = Object.entries(TESTS).flatMap(([name, test]) => {
    const part = topic[name as keyof WatchTopic];
    return part === undefined ? [] : [test(part, watchable)];
  });
  return parts.length > 0 && parts.every(Boolean);
}

/** A country's name means the country; a town of the same name, where there is one, is meant too. */
function isThere(asked: string, { incident: { place } }: Watchable): boolean {
  if (place === undefined) return false;
  const country = findCountry(asked);
  if (country !== undefined && place.country === country) return true;
  const names = [place.name, ...place.aliases, ...(place.admin1 === undefined ? [] : [place.admin1])];
  return names.some((name) => isSamePlace(name, asked) || holdsPlace(name, asked));
}

function takesPart(asked: string, { incident: { actors, claimedBy } }: Watchable): boolean {
  const names = [...actors.map(({ name }) => name), ...(claimedBy === undefined ? [] : [claimedBy])];
  return names.some((name) => holdsWords(name, asked));
}

function isSaid(asked: string, { incident, reports }: Watchable): boolean {
  const texts = [incident.title, ...reports.flatMap(({ title, text }) => [title, text])];
  return wordsOf(asked).every((word) => texts.some((text) => holdsWords(text, word)));
}

/** True when the words stand side by side in the text. */
function holdsWords(text: string, asked: string): boolean {
  return ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(asked).join(' ')} `);
}

function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
