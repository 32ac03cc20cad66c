import { findCountry } from './country-names.ts';

const WEIGHT = { title: 3, lead: 2, body: 1 } as const;
const LEAD_CHARACTERS = 400;
/** Words in a name, longest first: "Democratic Republic of the Congo" holds another country's name. */
const NAME_LENGTHS = [6, 5, 4, 3, 2, 1];
const WORD = /[\p{L}\p{M}.]+/gu;
const CASELESS = /^\p{Lo}/u;

/** The country that a report names most, the title and the lead counting more; demonyms count too. ISO 3166-1 alpha-3. */
export function readCountry(title: string, text: string): string | undefined {
  const tally = new Map<string, number>();
  const add = (part: string, weight: number): void => {
    for (const code of listCountries(part)) tally.set(code, (tally.get(code) ?? 0) + weight);
  };
  add(title, WEIGHT.title);
  add(text.slice(0, LEAD_CHARACTERS), WEIGHT.lead);
  add(text.slice(LEAD_CHARACTERS), WEIGHT.body);
  return [...tally].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function listCountries(text: string): string[] {
  const words = Array.from(text.matchAll(WORD), ([word]) => word);
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at] ?? '';
    if (!/^\p{Lu}/u.test(first) && !CASELESS.test(first)) continue;
    const length = NAME_LENGTHS.find((count) => codeOf(words, at, count) !== undefined);
    if (length === undefined) continue;
    found.push(codeOf(words, at, length) ?? '');
    at += length - 1;
  }
  return found;
}

/** Two-letter names count in capitals alone: "US" is a country, "Us" is not. */
function codeOf(words: readonly string[], at: number, count: number): string | undefined {
  const name = words
    .slice(at, at + count)
    .join(' ')
    .replace(/\.$/u, '');
  if (name.length < 3 && name !== name.toUpperCase()) return undefined;
  return findCountry(name);
}
