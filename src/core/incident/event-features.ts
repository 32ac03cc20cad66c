import { foldWord } from '../quantity/roles/fold-word.ts';
import type { IncidentTime } from './incident.ts';
import { readActors } from './read-actors.ts';
import { readEventTime } from './read-event-time.ts';
import { readEventType } from './read-event-type.ts';
import { readPlaces, type ReportedPlaces } from './read-place.ts';

/** What is asked of a report to find its incident. */
export interface EventReport {
  readonly title: string;
  readonly text: string;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
}

/** What tells one incident from another, read from one report. */
export interface EventFeatures {
  readonly places: ReportedPlaces;
  readonly time: IncidentTime;
  readonly published: string | undefined;
  readonly type: string | undefined;
  /** Folded names and acronyms of those who attacked. */
  readonly actors: ReadonlySet<string>;
  /** Folded words with their weight: capitalised ones count twice, a unit vector. */
  readonly words: ReadonlyMap<string, number>;
}

const WORD = /[\p{L}\p{M}\p{N}]{4,}/gu;
const CAPITAL_WEIGHT = 2;

/** Reads what tells the incident of a report from others; linear in the text. */
export function readEventFeatures({ title, text, published, language }: EventReport): EventFeatures {
  const asked = {
    title,
    text,
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { lang: language }),
  };
  const { actors, acronyms } = readActors(title, text);
  return {
    places: readPlaces(asked),
    time: readEventTime(asked),
    published,
    type: readEventType(title, text)?.type,
    actors: new Set([...actors.map((one) => one.name), ...acronyms].map(foldWord)),
    words: weighWords(`${title}\n${title}\n${text}`),
  };
}

function weighWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [written] of text.matchAll(WORD)) {
    const word = foldWord(written);
    counts.set(word, (counts.get(word) ?? 0) + (/^\p{Lu}/u.test(written) ? CAPITAL_WEIGHT : 1));
  }
  const weights = [...counts].map(([word, count]): [string, number] => [word, Math.sqrt(count) * rarity(word)]);
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([word, weight]) => [word, weight / length]));
}

/** Long words tell more than short ones: a stand-in for how rare a word is, without a corpus. */
function rarity(word: string): number {
  return Math.min(1, (word.length - 2) / 6);
}
