import { findCountry } from './country-names.ts';

const CAPITALISED = /(?<![.!?…\n]\s*["“«»]?)(?<!^["“«»]?)(?<=[\s("“«'’-])\p{Lu}[\p{L}\p{M}]+(?:[-’']\p{L}+)*/gu;
const WHOLE_NAME = /\p{Lu}[\p{L}\p{M}]+(?:[ -]\p{Lu}[\p{L}\p{M}]+)*/gu;
const MOST_NAMES = 80;

/** The capitalised names of a text, whole ("Tondi Kaïna") and word by word, countries left out; at most 160, in order. */
export function readNames(text: string): string[] {
  const words = Array.from(text.matchAll(CAPITALISED), ([name]) => name).slice(0, MOST_NAMES);
  const whole = Array.from(text.matchAll(WHOLE_NAME), ([name]) => name)
    .filter((name) => name.includes(' '))
    .slice(0, MOST_NAMES);
  return [...new Set([...whole, ...words])].filter((name) => name.length > 3 && findCountry(name) === undefined);
}
