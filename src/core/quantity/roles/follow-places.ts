import { findMark, type Reading } from './reading.ts';
import type { PlacePhrase } from './read-place-phrases.ts';

/** Where the text stands while a sentence is read. */
export interface Setting {
  /** The places that the sentence names itself. */
  readonly named: readonly PlacePhrase[];
  /** The place carried on from before, as written. */
  readonly carried: string | undefined;
  /** True while the text speaks of another incident than its own. */
  readonly elsewhere: boolean;
  /** From this token on the sentence itself turns to another incident; Infinity when it does not. */
  readonly turnsAt: number;
}

/**
 * Follows a text from place to place: a sentence that tells of a further attack in another place ("the group also launched …
 * in Timbuktu") leads elsewhere; one that names the main place again, or a new paragraph, leads back.
 */
export function followPlaces(
  text: string,
  readings: readonly Reading[],
  places: readonly (readonly PlacePhrase[])[],
  main: PlacePhrase | undefined,
): Setting[] {
  let carried = main?.name;
  let elsewhere = false;
  return readings.map((reading, index) => {
    const named = places[index] ?? [];
    const home = named.some((one) => one.key === main?.key);
    if (startsParagraph(text, reading)) [carried, elsewhere] = [main?.name, false];
    const turn = turnOf(reading, named, main);
    const setting = { named, carried, elsewhere: elsewhere && !home, turnsAt: turn?.at ?? Infinity };
    if (turn !== undefined) [carried, elsewhere] = [turn.place.name, true];
    else if (home) [carried, elsewhere] = [main?.name, false];
    return setting;
  });
}

function startsParagraph(text: string, { stretch }: Reading): boolean {
  return (
    /\n\s*$/u.test(text.slice(Math.max(0, stretch.start - 3), stretch.start)) ||
    /^\s*\n/u.test(text.slice(stretch.start, stretch.end))
  );
}

function turnOf(
  reading: Reading,
  named: readonly PlacePhrase[],
  main: PlacePhrase | undefined,
): { at: number; place: PlacePhrase } | undefined {
  const at = findMark(reading, 'besides');
  const place = named.find((one) => one.key !== main?.key && one.at > at);
  return at >= 0 && place !== undefined && findMark(reading, 'attack') >= 0 ? { at, place } : undefined;
}
