import { findMainPlace } from '../quantity/roles/find-main-place.ts';
import { phraseBookFor } from '../quantity/roles/phrase-books.ts';
import { readPlacePhrases } from '../quantity/roles/read-place-phrases.ts';
import { readSentence } from '../quantity/roles/reading.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { IncidentPlace } from './incident.ts';
import { readCountry } from './read-country.ts';
import { isSamePlace } from './same-place.ts';

const NOTHING = { all: [], first: 0 };

/** The places of a report: where it happened, and every other place that it names, each once, in order. */
export interface ReportedPlaces {
  readonly main: IncidentPlace | undefined;
  /** True when the title or the lead names the main place. */
  readonly sure: boolean;
  readonly others: readonly string[];
  /** ISO 3166-1 alpha-3, also where no town is named. */
  readonly country: string | undefined;
}

/** Reads where a reported incident happened: name as written, its other spellings in the same report, and the country. */
export function readPlaces(report: {
  readonly title: string;
  readonly text: string;
  readonly lang?: string;
}): ReportedPlaces {
  const { title, text } = report;
  const language = report.lang ?? detectLanguage(text);
  const book = phraseBookFor(language) ?? phraseBookFor('en');
  const country = readCountry(title, text);
  if (book === undefined) return { main: undefined, sure: false, others: [], country };
  const headline = readPlacePhrases(title, readSentence(title, { start: 0, end: title.length }, NOTHING, book));
  const body = splitSentences(text, language).map((one) =>
    readPlacePhrases(text, readSentence(text, one, NOTHING, book)),
  );
  const names = [...new Set([headline, ...body].flat().map((one) => one.name))];
  const found = findMainPlace([headline, ...body], text);
  const main = found?.name;
  if (main === undefined) return { main, sure: false, others: names, country };
  const aliases = names.filter((name) => name !== main && isSamePlace(name, main));
  return {
    main: { name: main, aliases, ...(country === undefined ? {} : { country }) },
    sure: found?.sure ?? false,
    others: names.filter((name) => !isSamePlace(name, main)),
    country,
  };
}
