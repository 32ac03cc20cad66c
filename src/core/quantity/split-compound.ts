import type { Entry } from './entry.ts';
import { foldWord } from '../text/letters.ts';
import { addUnits, copySum, emptySum, multiplySum, totalOf, type NumberSum } from './number-sum.ts';
import type { Lexicon } from './lexicon.ts';

/** Shorter words are in the lexicon themselves; longer ones are no numbers. */
const MIN_LETTERS = 6;
const MAX_LETTERS = 90;
const OPENING_LETTERS = 3;
const HUNDRED = 100;
/** Between parts: ein-und-zwanzig, treinta-i-cinco. */
const LINKS = ['und', 'i', 'y'];

interface Part {
  readonly word: string;
  readonly entry?: Entry;
}

/** Number words by their first letters, longest first. */
function indexParts(entries: ReadonlyMap<string, Entry>): Map<string, Part[]> {
  const index = new Map<string, Part[]>();
  const add = (part: Part): void => {
    const key = part.word.charAt(0);
    index.set(key, [...(index.get(key) ?? []), part]);
  };
  for (const [word, entry] of entries) if (isNumeric(entry)) add({ word, entry });
  for (const word of LINKS) add({ word });
  for (const parts of index.values()) parts.sort((a, b) => b.word.length - a.word.length);
  return index;
}

function isNumeric({ cardinal, scale, ordinal, denominator, fraction }: Entry): boolean {
  return [cardinal, scale, ordinal, denominator, fraction].some((role) => role !== undefined);
}

/** dreiviertel is three quarters; einundzwanzigstel divides by 21, hundertfünftel by 105, zweihundertstel by 200, treintaicincoavos by 35. */
function divide(before: number, denominator: number): Entry {
  if (denominator === 1 || denominator >= HUNDRED) return { denominator: before * denominator };
  const isTens = denominator >= 20 && denominator % 10 === 0;
  return isTens || before >= HUNDRED ? { denominator: before + denominator } : { fraction: before / denominator };
}

/** The last part says what the whole is: zwanzigster an ordinal, -einhalb a half more, -avos a divisor. */
function finish(sum: NumberSum, last: Entry, joining: Lexicon['joining']): Entry | undefined {
  const before = totalOf(sum);
  const { ordinal, denominator, fraction } = last;
  if (fraction !== undefined) return fraction < 1 ? { fraction: before + fraction } : undefined;
  if (denominator !== undefined) return divide(before, denominator);
  if (ordinal === undefined) return undefined;
  const multiplies = ordinal === HUNDRED || ordinal >= 1000;
  const fits = multiplies ? multiplySum(sum, ordinal) : addUnits(sum, ordinal, joining);
  return fits ? { ordinal: totalOf(sum) } : undefined;
}

function add(sum: NumberSum, entry: Entry, joining: Lexicon['joining']): boolean {
  if (entry.scale !== undefined) return multiplySum(sum, entry.scale);
  return entry.cardinal !== undefined && addUnits(sum, entry.cardinal, joining);
}

/**
 * A reader of words that are written together of several number words: siebenundvierzig, dreieinhalb, treintaicincoavos.
 *
 * @returns a function of a text and the bounds of a word in it; most words are passed over by their first letters.
 */
export function compoundReader(
  entries: ReadonlyMap<string, Entry>,
  joining: Lexicon['joining'],
): (text: string, start: number, end: number) => Entry | undefined {
  const index = indexParts(entries);
  const openings = new Set(
    [...entries].filter(([, entry]) => isNumeric(entry)).map(([word]) => word.slice(0, OPENING_LETTERS)),
  );
  const partsAt = (word: string, at: number): Part[] =>
    (index.get(word.charAt(at)) ?? []).filter((part) => word.startsWith(part.word, at));
  /** Tries the longest part first: "achteinhalb" is no eighth, but eight and a half. */
  const readFrom = (word: string, at: number, sum: NumberSum): Entry | undefined => {
    if (at === word.length) return { cardinal: totalOf(sum) };
    for (const part of partsAt(word, at)) {
      const found = readPart(word, at + part.word.length, part.entry, copySum(sum));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const readPart = (word: string, at: number, entry: Entry | undefined, sum: NumberSum): Entry | undefined => {
    if (entry === undefined) return readFrom(word, at, sum);
    if (entry.cardinal === undefined && entry.scale === undefined) {
      return at === word.length ? finish(sum, entry, joining) : undefined;
    }
    return add(sum, entry, joining) ? readFrom(word, at, sum) : undefined;
  };
  return (text, start, end) => {
    if (end - start < MIN_LETTERS || end - start > MAX_LETTERS) return undefined;
    if (!openings.has(foldWord(text.slice(start, start + OPENING_LETTERS)))) return undefined;
    return readFrom(foldWord(text.slice(start, end)), 0, emptySum());
  };
}
