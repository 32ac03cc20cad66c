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
  readonly others: readonly string[];
}

/** Reads where a reported incident happened: name as written, its other spellings in the same report, and the country. */
export function readPlaces({
  title,
  text,
  lang,
}: {
  readonly title: string;
  readonly text: string;
  readonly lang?: string;
}): ReportedPlaces {
  const language = lang ?? detectLanguage(text);
  const book = phraseBookFor(language) ?? phraseBookFor('en');
  if (book === undefined) return { main: undefined, others: [] };
  const headline = readPlacePhrases(title, readSentence(title, { start: 0, end: title.length }, NOTHING, book));
  const body = splitSentences(text, language).map((one) =>
    readPlacePhrases(text, readSentence(text, one, NOTHING, book)),
  );
  const main = findMainPlace([headline, ...body]);
  const names = [...new Set([headline, ...body].flat().map((one) => one.name))];
  const country = readCountry(title, text);
  if (main === undefined) return { main: undefined, others: names };
  const aliases = names.filter((name) => name !== main.name && isSamePlace(name, main.name));
  const others = names.filter((name) => !isSamePlace(name, main.name));
  return { main: { name: main.name, aliases, ...(country === undefined ? {} : { country }) }, others };
}
