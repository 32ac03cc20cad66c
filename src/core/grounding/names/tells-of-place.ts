import { findCountry } from '../../incident/country-names.ts';
import { isSamePlace } from '../../incident/same-place.ts';
import { readPlacePhrases } from '../../quantity/roles/read-place-phrases.ts';
import type { Reading } from '../../quantity/roles/reading.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { isArea, speaksOfAttack } from './find-attacked.ts';
import { findNames } from './find-names.ts';
import { isBroken, readRuns, readWords, type NameRun } from './name-runs.ts';
import { AWAY, SEATS } from './place-words.ts';

/** "a hospital run by nuns in": so far before a name the house is looked for that stands there. */
const SEAT_WORDS = 4;
/** So many lines with the name as written are read before the whole text is. */
const MOST_LINES = 8;

const ACRONYM = /^[\p{Lu}\d-]+$/u;

/** A report, or as much of it as is read. `lang` is BCP 47. */
export interface PlaceText {
  readonly title: string;
  readonly text: string;
  readonly lang: string;
}

/** What a report tells of a place: that it was attacked, or only something else; undefined where it does not name it. */
export type Told = 'attacked' | 'something else' | undefined;

/**
 * What a report tells of a place. It was attacked where the title names it, or a sentence that speaks of an attack or of what
 * happened to people there; not where it is but the seat of a hospital, or where people went or came from. A wider area holds its towns.
 */
export function tellsOfPlace(place: string, { title, text, lang }: PlaceText): Told {
  if (tellsOf(place, title, lang, () => true) === 'attacked') return 'attacked';
  for (const line of linesWith(place, text)) if (tellsOf(place, line, lang, isScene) === 'attacked') return 'attacked';
  return tellsOf(place, text, lang, isScene);
}

/** Every place at which a report sets an attack, as it writes them; and what names its title holds beside countries and acronyms. */
export function listScenes({ title, text, lang }: PlaceText): string[] {
  const named = findNames(title, true).filter(({ word }) => !ACRONYM.test(word) && findCountry(word) === undefined);
  return [...scenesIn([title, text], lang), ...named.map((one) => one.word)];
}

function scenesIn(texts: readonly string[], lang: string): string[] {
  return texts.flatMap((words) =>
    splitSentences(words, lang).flatMap((sentence) => {
      const reading = readWords(words, sentence, lang);
      if (reading === undefined || !speaksOfAttack(reading)) return [];
      return readPlacePhrases(words, reading).map((one) => one.name);
    }),
  );
}

function linesWith(place: string, text: string): string[] {
  const lines: string[] = [];
  for (let at = text.indexOf(place); at >= 0 && lines.length < MOST_LINES;) {
    const end = text.indexOf('\n', at);
    const until = end < 0 ? text.length : end;
    lines.push(text.slice(text.lastIndexOf('\n', at) + 1, until));
    at = text.indexOf(place, until);
  }
  return lines;
}

function tellsOf(place: string, words: string, lang: string, isAt: (reading: Reading, run: NameRun) => boolean): Told {
  let told: Told;
  for (const sentence of splitSentences(words, lang)) {
    const reading = readWords(words, sentence, lang);
    if (reading === undefined) continue;
    for (const run of readRuns(words, reading).filter((one) => isNamed(place, one))) {
      if (isAt(reading, run)) return 'attacked';
      told = 'something else';
    }
  }
  return told;
}

function isNamed(place: string, { name }: NameRun): boolean {
  return isSamePlace(place, name) || name.split(/[\s-]+/u).some((word) => isSamePlace(place, word));
}

function isScene(reading: Reading, run: NameRun): boolean {
  if (isArea(reading, run)) return true;
  if (isSeatOrWay(reading, run)) return false;
  const isEvent = reading.matches.some((found) => found.some(({ meaning }) => meaning.kind === 'event'));
  return isEvent || speaksOfAttack(reading);
}

/** "A hospital in Tera", "fled to the town of Tera". */
function isSeatOrWay({ tokens }: Reading, { from }: NameRun): boolean {
  for (let at = from - 1; at >= from - SEAT_WORDS && !isBroken(tokens, at + 1); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (SEATS.has(word) || AWAY.has(word)) return true;
  }
  return false;
}
