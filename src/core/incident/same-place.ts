import { distance } from 'fastest-levenshtein';
import { placeKey } from './place-key.ts';

/** Letters that transliterations swap, longest first: Xitope and Chitope, Sardgar and Sardghar, Boulkessi and Bulkesi. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:tch|sch|ch|sh|x)/gu, 's'],
  [/(?:ou|oo|w)/gu, 'u'],
  [/(?:ck|kh|gh|q|c)/gu, 'k'],
  [/g/gu, 'k'],
  [/(?:ph)/gu, 'f'],
  [/(?:ee|ie|y|j)/gu, 'i'],
  [/(?:z)/gu, 's'],
  [/h/gu, ''],
  [/(.)\1+/gu, '$1'],
];

/** The share of a name's letters that may differ in two spellings of it. */
const TOLERANCE = 0.2;
const SHORTEST_FUZZY = 5;

/**
 * Tells whether two names are spellings of one place. Names under five letters must be the same letter for letter.
 *
 * @example isSamePlace('Boulikessi', 'Boulkessi') // true
 */
export function isSamePlace(a: string, b: string): boolean {
  const [x, y] = [placeKey(a), placeKey(b)];
  if (x === '' || y === '') return false;
  if (x === y) return true;
  if (Math.min(x.length, y.length) < SHORTEST_FUZZY || x[0] === undefined) return false;
  const [soundX, soundY] = [soundOf(x), soundOf(y)];
  const longest = Math.max(x.length, y.length);
  return soundX === soundY || (soundX[0] === soundY[0] && distance(x, y) <= Math.floor(longest * TOLERANCE));
}

/** True when one name holds the other as its words: "Killi Sardgar" and "Sardgar", "Ngouma-Lac" and "Ngouma". */
export function holdsPlace(a: string, b: string): boolean {
  const [few, many] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.length - y.length);
  if (few === undefined || many === undefined || few.length === 0) return false;
  const tells = few.some((word) => word.length >= SHORTEST_FUZZY);
  return tells && few.every((word) => many.some((other) => isSamePlace(word, other)));
}

function soundOf(key: string): string {
  return SOUNDS.reduce((sound, [letters, one]) => sound.replaceAll(letters, one), key);
}

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length > 2);
}
