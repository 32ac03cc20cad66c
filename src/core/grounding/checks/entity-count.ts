import { foldWord } from '../../text/letters.ts';
import { countsAlike, nounsBehind } from '../counted-nouns.ts';
import type { Stated } from '../statement.ts';
import { tellStated } from '../tell.ts';
import type { AbsenceCheck, Fault, PairCheck } from './check.ts';

const FEWEST = 2;
const MOST = 12;
const BESIDE = 60;
const LEAD_UNITS = 120;
const ROW_UNITS = 200;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){0,3}`;
/** "Tera, Bankilare and Gotheye", "in Boulkessi and in Timbuktu". */
const BETWEEN = String.raw`(?:, (?:and |et |y |e |und )?| and | et | y | e | und )(?:(?:in|at|near|à|en|em|de|bei) )?`;
/** Names in a row: "Boni Gaba, Tera and Tondi Kaïna". */
const NAMES_IN_A_ROW = new RegExp(String.raw`${NAME}(?:${BETWEEN}${NAME}){1,11}`, 'gu');
/** "The article describes two …": such a sentence counts what the summary tells of. */
const TELLS_OF_TEXT =
  /\b(?:passage|article|text|report|document|summary|story|source)s?\b.{0,40}\b(?:describes?|discuss(?:es)?|mentions?|covers?|compares?|introduces?|tells? of|is about)\b[^.!?\d]{0,30}$/iu;
const ONE_AND_OTHER = /\bone\b.{1,400}\b(?:other|another|second)\b/isu;
const LIST_MARKS = [/^\s{0,4}[-*•]\s/gmu, /^\s{0,4}\d{1,2}[.)]\s/gmu];
const EACH_NAME = new RegExp(BETWEEN, 'u');

function listLengths(text: string): Set<number> {
  return new Set([...text.matchAll(NAMES_IN_A_ROW)].map(([row]) => row.split(EACH_NAME).length));
}

/** A row of so many names right beside what the summary counts: "the towns of Tera, Bankilare and Gotheye", "Tera and Gotheye districts". */
function isListedWith(nouns: readonly string[], text: string, count: number): boolean {
  for (const match of text.matchAll(NAMES_IN_A_ROW)) {
    if (match[0].split(EACH_NAME).length !== count) continue;
    const end = match.index + match[0].length;
    const before = foldWord(text.slice(Math.max(0, match.index - BESIDE), match.index));
    const after = foldWord(text.slice(end, end + BESIDE));
    if (nouns.some((noun) => isRightBefore(noun, before) || isRightAfter(noun, after))) return true;
  }
  return false;
}

/** "towns of", "towns:", "the towns", "departments, " before the row. */
function isRightBefore(noun: string, before: string): boolean {
  return new RegExp(String.raw`\b${noun}\p{L}{0,3}[,:]?(?: (?:of|de|di|von|named|called|in))?[,:]? ?$`, 'u').test(
    before,
  );
}

function isRightAfter(noun: string, after: string): boolean {
  return new RegExp(String.raw`^,? (?:\p{L}+ )?${noun}`, 'u').test(after);
}

/** Names in a row, one … the other, first … second, or the marks of a list. */
function isListedBySummary({ text, given, quantities }: Stated['statement'], from: number, count: number): boolean {
  const rest = text.slice(from);
  if (TELLS_OF_TEXT.test(text.slice(Math.max(0, from - LEAD_UNITS), from))) return true;
  if (listLengths(rest).has(count) || LIST_MARKS.some((mark) => given.match(mark)?.length === count)) return true;
  const ordinals = quantities.filter((one) => one.kind === 'ordinal').map((one) => one.value);
  return (count === FEWEST && ONE_AND_OTHER.test(rest)) || ordinals.includes(count);
}

/** Whether a source names as many things in a row, or the summary itself does after the number. */
function whereListed({ quantity, statement }: Stated): 'source' | 'summary' | undefined {
  const count = Number(quantity.value);
  const nouns = nounsBehind(statement.text, quantity.end);
  if (statement.cited.some(({ source }) => isListedWith(nouns, source.text, count))) return 'source';
  return isListedBySummary(statement, quantity.end, count) ? 'summary' : undefined;
}

/** Whether a number may count a list: small, whole, bare, and not of people to whom something happened. */
function mayCount(stated: Stated): boolean {
  const { kind, value, qualifier, max } = stated.quantity;
  if (kind !== 'cardinal' || typeof value !== 'number' || qualifier !== undefined || max !== undefined) return false;
  // "a two-time champion" describes and counts no list.
  const isJoined = /^[-‐]\p{L}/u.test(stated.statement.text.slice(stated.quantity.end, stated.quantity.end + 2));
  if (isJoined || stated.role().metric !== undefined) return false;
  return Number.isInteger(value) && value >= FEWEST && value <= MOST;
}

function listed(stated: Stated): Fault {
  const message = `${tellStated(stated)} counts what the summary lists; no source gives the number.`;
  return { code: 'entity_count', severity: 'warn', message };
}

/** Counting what is listed is no new number. */
export const entityCountCheck: AbsenceCheck = {
  on: 'absence',
  name: 'entity count',
  ruling:
    'A small number that counts the names a source lists is accepted; one that counts the summary’s own list is noted.',
  codes: ['entity_count'],
  examples: {
    accepted: [{ sources: ['The towns of Tera, Bankilare and Gotheye were hit.'], summary: 'Three towns were hit.' }],
    warned: [
      {
        code: 'entity_count',
        sources: ['Tera was hit on Monday. Later Gotheye was hit.'],
        summary: 'Two towns, Tera and Gotheye, were hit.',
      },
      {
        code: 'entity_count',
        sources: ['Tera was hit on Monday. Later Gotheye was hit.'],
        summary: 'Two towns were hit, in Tera and in Gotheye.',
      },
    ],
  },
  explain(stated) {
    if (!mayCount(stated)) return undefined;
    const where = whereListed(stated);
    if (where === undefined) return undefined;
    if (where === 'source') return { kind: 'accepted', evidence: [] };
    return { kind: 'fault', fault: listed(stated) };
  },
};

/** Names in a row right behind what is counted: "two localities, Tera and Gotheye". */
const APPOSITION = new RegExp(
  String.raw`^\s\p{L}+(?: \p{L}+){0,3}(?:,|:) (?<row>${NAME}(?:${BETWEEN}${NAME}){1,11})`,
  'u',
);

/** A number of other things does not say how many the summary lists. */
export const listedCheck: PairCheck = {
  on: 'pair',
  name: 'listed',
  ruling:
    'A small number that counts the summary’s own list is noted, though a source has the same number of something else.',
  codes: ['entity_count'],
  examples: {
    accepted: [
      { sources: ['Two towns, Tera and Gotheye, were hit.'], summary: 'Two towns, Tera and Gotheye, were hit.' },
    ],
    warned: [
      {
        code: 'entity_count',
        sources: ['Tera was hit on Monday and Gotheye later. Two trucks burned.'],
        summary: 'Two towns, Tera and Gotheye, were hit.',
      },
    ],
  },
  compare(stated, figure) {
    const { quantity, statement } = stated;
    if (!mayCount(stated)) return undefined;
    const row = APPOSITION.exec(statement.text.slice(quantity.end, quantity.end + ROW_UNITS))?.groups?.['row'];
    if (row === undefined || row.split(EACH_NAME).length !== quantity.value || countsAlike(stated, figure))
      return undefined;
    return listed(stated);
  },
};
