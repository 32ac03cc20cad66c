import type { Category } from '../../incident/claim.ts';
import { lengthOf, markAt, peopleAt, startOfFigure, type Reading } from './reading.ts';

/**
 * Whom a quantity counts, by the words beside it.
 *
 * - `people`: a noun names them; `generic` when it says no more than people, men, victims.
 * - `same`: a word that stands for people named before (others, of them) or no noun at all.
 * - `things`: houses, hours, vehicles.
 * - `unknown-noun`: a noun that the lexicon does not hold.
 *
 * `leans` when the words point back at people counted before: "ten of them were guards", "seven were miners".
 */
export type Counted =
  | { readonly kind: 'people'; readonly category: Category; readonly end: number; readonly leans?: boolean }
  | { readonly kind: 'same'; readonly end: number; readonly leans?: boolean }
  | { readonly kind: 'things' }
  | { readonly kind: 'unknown-noun'; readonly end: number };

const NOUN_PHRASE_TOKENS = 5;
const EMPLOYER_TOKENS = 8;

/** Reads whom the quantity at a token counts; `end` is the last token of the phrase. */
export function choosePeople(reading: Reading, figure: number): Counted {
  const predicate = readPredicate(reading, figure);
  if (predicate !== undefined) return predicate;
  const strength = readStrength(reading, figure);
  if (strength !== undefined) return strength;
  return readNounPhrase(reading, figure);
}

/** "Ten of them were guards", "seven were miners", "all of them fishermen". */
function readPredicate(reading: Reading, figure: number): Counted | undefined {
  let at = figure + 1;
  const ofThem = markAt(reading, at, 'other');
  at += ofThem;
  while (at < figure + 6 && markAt(reading, at, 'other') > 0) at += markAt(reading, at, 'other');
  const be = markAt(reading, at, 'be');
  const copula = be > 0 ? at + be : at;
  if (copula === figure + 1) return undefined;
  const people = peopleAt(reading, copula);
  if (people !== undefined && people.category !== 'unknown') {
    return { kind: 'people', category: people.category, end: copula + people.length - 1, leans: true };
  }
  return ofThem > 0 ? { kind: 'same', end: figure + ofThem, leans: true } : undefined;
}

/** "the gunmen, around 40 in all": the people stand before the figure. */
function readStrength(reading: Reading, figure: number): Counted | undefined {
  const start = startOfFigure(reading, figure);
  const strong =
    markAt(reading, figure + 1, 'strength') > 0 ||
    [1, 2].some((length) => markAt(reading, start - length, 'strength') === length);
  if (!strong) return undefined;
  for (let at = figure - 1; at >= Math.max(0, figure - 7); at -= 1) {
    const people = peopleAt(reading, at);
    if (people !== undefined) return { kind: 'people', category: people.category, end: figure };
  }
  return undefined;
}

/** What the words after a figure have named so far. */
interface NounPhrase {
  generic: Counted | undefined;
  unknown: number | undefined;
  other: boolean;
}

function readNounPhrase(reading: Reading, figure: number): Counted {
  if (isCountAhead(reading, figure)) return readCounted(reading, figure);
  const phrase: NounPhrase = { generic: undefined, unknown: undefined, other: false };
  for (let at = figure + 1; at <= figure + NOUN_PHRASE_TOKENS && at < reading.tokens.length; at += 1) {
    if (endsPhrase(reading, at, phrase.generic !== undefined || phrase.unknown !== undefined)) break;
    const found = readNoun(reading, at, phrase);
    if (found !== undefined) return found;
  }
  if (phrase.other) return { kind: 'same', end: figure + 1, leans: true };
  if (phrase.generic !== undefined) return phrase.generic;
  return phrase.unknown === undefined ? { kind: 'same', end: figure } : { kind: 'unknown-noun', end: phrase.unknown };
}

/** "Elevó a 21 la cifra de muertos": what is counted stands behind "the number of". */
function isCountAhead(reading: Reading, figure: number): boolean {
  const [first, second] = [figure + 1, figure + 2].map(
    (at) => reading.tokens[at]?.gap === '' && markAt(reading, at, 'count') > 0,
  );
  return first === true || (second === true && markAt(reading, figure + 1, 'particle') > 0);
}

/** "Elevó a 21 la cifra de policías muertos". */
function readCounted(reading: Reading, figure: number): Counted {
  for (let at = figure + 1; at <= figure + NOUN_PHRASE_TOKENS; at += 1) {
    const people = peopleAt(reading, at);
    if (people !== undefined && people.category !== 'unknown')
      return { kind: 'people', category: people.category, end: at + people.length - 1 };
  }
  return { kind: 'same', end: figure };
}

/** Takes one word in; answers when it settles whom or what is counted. */
function readNoun(reading: Reading, at: number, phrase: NounPhrase): Counted | undefined {
  const people = peopleAt(reading, at);
  const end = at + (people?.length ?? 1) - 1;
  if (people !== undefined && people.category !== 'unknown') {
    return { kind: 'people', category: employedAs(reading, end, people.category), end };
  }
  if (markAt(reading, at, 'thing') > 0 && phrase.generic === undefined) return { kind: 'things' };
  takeIn(reading, at, phrase);
  return undefined;
}

/** Keeps what a word tells that settles nothing yet. */
function takeIn(reading: Reading, at: number, phrase: NounPhrase): void {
  if (markAt(reading, at, 'other') > 0) phrase.other = true;
  if (markAt(reading, at, 'other') > 0 || startsEvent(reading, at)) return;
  const people = peopleAt(reading, at);
  if (people !== undefined)
    phrase.generic ??= { kind: 'people', category: people.category, end: at + people.length - 1 };
  else if (!isLink(reading, at)) phrase.unknown ??= at;
}

/** "Four workers of the Nahla Relief charity" are aid workers. */
function employedAs(reading: Reading, end: number, category: Category): Category {
  const belongs = category === 'civilians' && markAt(reading, end + 1, 'locative') > 0;
  if (!belongs) return category;
  for (let at = end + 2; at < end + EMPLOYER_TOKENS && /^['’-]?$/u.test(reading.tokens[at]?.gap ?? '.'); at += 1) {
    if (markAt(reading, at, 'relief') > 0) return 'aid_workers';
    if (reading.tokens[at]?.quantity !== undefined || startsEvent(reading, at)) break;
  }
  return category;
}

/** Small words and figures inside a noun phrase name nobody. */
function isLink(reading: Reading, at: number): boolean {
  return reading.tokens[at]?.quantity !== undefined || isPartWord(reading, at);
}

function isPartWord(reading: Reading, at: number): boolean {
  return [0, 1].some((back) => markAt(reading, at - back, 'partOf') > back);
}

function startsEvent(reading: Reading, at: number): boolean {
  return lengthOf(reading, at, (meaning) => meaning.kind === 'event') > 0;
}

/** "11 of its 19 crew": the whole names whom both count. */
function isWholeAt(reading: Reading, at: number): boolean {
  return [1, 2].some((length) => {
    const opens = markAt(reading, at - length, 'partOf') === length;
    return opens && reading.tokens[at - length - 1]?.quantity !== undefined;
  });
}

/** A noun phrase ends at punctuation, a verb, a joining word or the next figure. */
function endsPhrase(reading: Reading, at: number, begun: boolean): boolean {
  const token = reading.tokens[at];
  if (token === undefined) return true;
  if (token.quantity !== undefined) return token.read?.kind !== 'name' && !isWholeAt(reading, at);
  if (/[,;:().!?،؛\n]/u.test(token.gap)) return true;
  if ((['and', 'subordinator', 'be', 'have', 'says'] as const).some((mark) => markAt(reading, at, mark) > 0))
    return true;
  const locative = markAt(reading, at, 'locative') > 0 && markAt(reading, at, 'other') === 0;
  return locative && (begun || !/^(?:of|de|des|d|von|من)$/u.test(token.word));
}
