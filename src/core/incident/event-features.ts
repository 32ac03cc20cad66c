import { foldWord } from '../text/letters.ts';
import { readActors } from './read-actors.ts';
import { readEventTime, type EventTime } from './read-event-time.ts';
import { readEventType } from './read-event-type.ts';
import { readNames } from './read-names.ts';
import { readPlaces, type ReportedPlaces } from './read-place.ts';
import { weighWords } from './weigh-words.ts';

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
  readonly when: EventTime;
  readonly published: string | undefined;
  readonly type: string | undefined;
  /** Folded names and acronyms of those who attacked. */
  readonly actors: ReadonlySet<string>;
  /** Capitalised names as written. */
  readonly names: readonly string[];
  /** Folded words with their weight, a unit vector. */
  readonly words: ReadonlyMap<string, number>;
}

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
    when: readEventTime(asked),
    published,
    type: readEventType(title, text)?.type,
    actors: new Set([...actors.map((one) => one.name), ...acronyms].map(foldWord)),
    names: readNames(`${title}\n${text}`),
    words: weighWords(`${title}\n${title}\n${text}`),
  };
}
