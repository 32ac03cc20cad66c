import { foldWord } from '../../text/letters.ts';
import { findCountry } from '../../incident/country-names.ts';
import { lazy } from '../lazy.ts';
import type { GroundingSource } from '../source.ts';
import { transliterate } from '../../text/transliterate.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;
const LONGEST_COUNTRY = 4;
const LINKS = new Set(
  'of the and for in on de la le les du des del dos das da do el los las y e et und der die das a à aux'.split(' '),
);

/** The names and words of a source, for the question whether a name of a summary is among them. */
export interface NameIndex {
  /** Every word, folded; the parts of a hyphenated one each for themselves. */
  readonly words: ReadonlySet<string>;
  /** The words that begin with a capital, folded, by their first letter. */
  readonly capitals: () => ReadonlyMap<string, readonly string[]>;
  /** ISO 3166-1 alpha-3 codes of the countries that are named, by whatever name or demonym. */
  readonly countries: () => ReadonlySet<string>;
  /** The first letters of every run of capitalised words, for acronyms: "NUIM" for "Nusrat ul-Islam wa al-Muslimin". */
  readonly initials: () => readonly string[];
  /** Neighbouring capitalised words written as one, folded: "bonigaba" for "Boni Gaba". */
  readonly pairs: () => ReadonlySet<string>;
  /** Consonants of the words of other scripts, as Latin letters would write them. */
  readonly skeletons: () => ReadonlySet<string>;
}

/** Reads the words of a source: title, text and publisher. */
export function nameIndex({ title, text, publisher }: GroundingSource): NameIndex {
  const whole = [title, text, publisher].filter((part) => part !== undefined).join('\n');
  const written = whole.match(WORD) ?? [];
  return {
    words: new Set(written.map(foldWord)),
    capitals: lazy(() => byFirstLetter(written)),
    countries: lazy(() => findCountries(written)),
    initials: lazy(() => readInitials(written)),
    pairs: lazy(() => readPairs(written)),
    skeletons: lazy(() => new Set(written.map(transliterate).filter((one) => one !== ''))),
  };
}

function byFirstLetter(written: readonly string[]): Map<string, string[]> {
  const byLetter = new Map<string, string[]>();
  for (const folded of new Set(written.filter((word) => CAPITAL.test(word)).map(foldWord))) {
    const letter = folded.charAt(0);
    const same = byLetter.get(letter);
    if (same === undefined) byLetter.set(letter, [folded]);
    else same.push(folded);
  }
  return byLetter;
}

function findCountries(written: readonly string[]): Set<string> {
  const codes = new Set<string>();
  const tried = new Set<string>();
  for (const [at, word] of written.entries()) {
    const longest = CAPITAL.test(word) ? LONGEST_COUNTRY : 1;
    for (let length = 1; length <= longest; length += 1) {
      const name = written.slice(at, at + length).join(' ');
      if (tried.has(name)) continue;
      tried.add(name);
      const code = findCountry(name);
      if (code !== undefined) codes.add(code);
    }
  }
  return codes;
}

function readPairs(written: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (const [at, word] of written.entries()) {
    const next = written[at + 1];
    if (next !== undefined && CAPITAL.test(word) && CAPITAL.test(next)) pairs.add(foldWord(word + next));
  }
  return pairs;
}

/** One string of first letters a run of capitalised words; small linking words inside a run give no letter. */
function readInitials(written: readonly string[]): string[] {
  const runs: string[] = [];
  let run = '';
  for (const word of written) {
    if (CAPITAL.test(word)) run += word.charAt(0).toLowerCase();
    else if (!LINKS.has(word)) {
      if (run.length > 1) runs.push(run);
      run = '';
    }
  }
  return run.length > 1 ? [...runs, run] : runs;
}
