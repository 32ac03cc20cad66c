import { findCountry } from '../../incident/country-names.ts';
import { placeKey } from '../../incident/place-key.ts';
import { markAt, type Reading } from './reading.ts';

/** A place as a sentence names it; `at` is the token that it starts with. */
export interface PlacePhrase {
  readonly name: string;
  readonly key: string;
  readonly at: number;
  /** True when the text calls it a town, village, camp … */
  readonly settlement: boolean;
  /** True when the text calls it a province, state, region …: it says less about where. */
  readonly area: boolean;
  readonly start: number;
  readonly end: number;
}

const LONGEST_NAME = 5;
/** Groups and bodies stand in capitals, and so do roads: JNIM, N-65. */
const ACRONYM = /^\p{Lu}[\p{Lu}\d-]+$/u;

/** Finds the towns and districts that a sentence names: capitalised words after a locative, or after what assails a place. */
export function readPlacePhrases(text: string, reading: Reading): PlacePhrase[] {
  const places: PlacePhrase[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const opening = openingAt(reading, at);
    const from = skipSettlement(reading, at + opening);
    const settlement = from > at + opening + 1;
    if (opening === 0 && !settlement) continue;
    const place = isSeat(reading, at) ? undefined : readName(text, reading, from);
    if (place !== undefined) places.push({ ...place, settlement });
    at = Math.max(at, (place === undefined ? at : from) - 1);
  }
  return places;
}

/** How many tokens a locative takes, or a verb whose object is a place ("raided Mbau"); "au" in "Port-au-Prince" is none. */
function openingAt(reading: Reading, at: number): number {
  if (reading.tokens[at]?.gap.endsWith('-') === true) return 0;
  return Math.max(markAt(reading, at, 'locative'), markAt(reading, at, 'assails'));
}

/** "a hospital in Sibi": where people were brought, not where it happened. */
function isSeat(reading: Reading, locative: number): boolean {
  return markAt(reading, locative - 1, 'treated') > 0;
}

function skipSettlement(reading: Reading, from: number): number {
  let at = from;
  while (!isNameArticle(reading, at) && markAt(reading, at, 'settlement') > 0) at += markAt(reading, at, 'settlement');
  return at;
}

/** "La Quebradona": a capital article belongs to the name. */
function isNameArticle(reading: Reading, at: number): boolean {
  return (
    reading.tokens[at]?.capital === true &&
    markAt(reading, at, 'settlement') === 1 &&
    reading.tokens[at + 1]?.capital === true
  );
}

function readName(text: string, reading: Reading, from: number): Omit<PlacePhrase, 'settlement'> | undefined {
  const end = endOfName(reading, from);
  const at = ownedBy(text, reading, from, end);
  const first = reading.tokens[at];
  const last = reading.tokens[end - 1];
  if (first === undefined || last === undefined || end <= at || isNoPlace(text, reading, at, end)) return undefined;
  const name = text.slice(first.start, last.end);
  const area = isArea(reading, from, end);
  return { name, key: placeKey(name), at, area, start: first.start, end: last.end };
}

function isNoPlace(text: string, reading: Reading, from: number, end: number): boolean {
  const name = text.slice(reading.tokens[from]?.start, reading.tokens[end - 1]?.end);
  return (
    isFacility(reading, end) ||
    partOfCountry(name) ||
    markAt(reading, from, 'calendar') > 0 ||
    markAt(reading, from, 'unit') > 0 ||
    ACRONYM.test(name)
  );
}

/** "Nigeria's Zamfara": what a country owns is the place. */
function ownedBy(text: string, reading: Reading, from: number, end: number): number {
  for (let at = from + 1; at < end - 1; at += 1) {
    const token = reading.tokens[at];
    if (token?.word !== 's' || !/['’]/u.test(token.gap)) continue;
    if (findCountry(text.slice(reading.tokens[from]?.start, reading.tokens[at - 1]?.end)) !== undefined) return at + 1;
  }
  return from;
}

/** "Zamfara state", "the province of Ituri". */
function isArea(reading: Reading, from: number, end: number): boolean {
  const possessive = reading.tokens[end]?.word === 's' ? 1 : 0;
  return [from - 1, from - 2, end + possessive].some((at) => markAt(reading, at, 'area') > 0);
}

/** "At Donka hospital", "the Afrik hotel": what stands there has its own name. */
function isFacility(reading: Reading, end: number): boolean {
  const possessive = reading.tokens[end]?.word === 's' ? 1 : 0;
  return (
    markAt(reading, end + possessive, 'facility') > 0 && !/[,.;:]/u.test(reading.tokens[end + possessive]?.gap ?? '')
  );
}

function endOfName(reading: Reading, from: number): number {
  let end = from;
  for (let at = from; at < from + LONGEST_NAME; at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || token.quantity !== undefined) break;
    if (at > from && !/^['’-]?$/u.test(token.gap)) break;
    const glued = at > from && /['’-]/u.test(token.gap);
    if (token.capital || glued) end = at + 1;
    else if (at === from || markAt(reading, at, 'particle') === 0) break;
  }
  return possessive(reading, end);
}

/** "Mali's" is cut into "Mali" and "s": the "s" is no part of the name. */
function possessive(reading: Reading, end: number): number {
  const last = reading.tokens[end - 1];
  return last !== undefined && last.word === 's' && /['’]/u.test(last.gap) ? end - 1 : end;
}

/** A country, or a part of one that is no town: "Est du Burkina Faso". */
function partOfCountry(name: string): boolean {
  const words = name.split(' ');
  return words.some(
    (_, at) =>
      (at === 0 || /^\p{Ll}/u.test(words[at - 1] ?? '')) && findCountry(words.slice(at).join(' ')) !== undefined,
  );
}
