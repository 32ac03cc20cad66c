import { foldWord } from '../../text/letters.ts';
import { countsAlike, nounsOfStated } from '../counted-nouns.ts';
import { oncePer } from '../once-per.ts';
import type { PreparedSource } from '../prepare-sources.ts';
import { remember } from '../remember.ts';
import type { Stated, Statement } from '../statement.ts';
import { tellStated } from '../tell.ts';
import type { AbsenceCheck, Fault, PairCheck } from './check.ts';
import { ordinalsOf } from './own-list.ts';

const FEWEST = 2;
const MOST = 12;
const BESIDE = 60;
const LEAD_UNITS = 120;
const ROW_UNITS = 200;
/** So many rows of a source are held beside a number, and so many questions of that sort answered. */
const MOST_ROWS = 400;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}’'-]{1,40}`;
const NAME = String.raw`${WORD}(?: ${WORD}){0,3}`;
/** "Tera, Bankilare and Gotheye", "in Boulkessi and in Timbuktu". */
const ARTICLE = String.raw`(?:(?:the|la|el|le|les|los|las|der|die|das|o|a|os|as) |l[’'])?`;
const BETWEEN = String.raw`(?:, (?:and |et |y |e |und )?| and | et | y | e | und )(?:(?:in|at|near|à|en|em|de|bei) )?${ARTICLE}`;
/** Names in a row: "Boni Gaba, Tera and Tondi Kaïna". */
const NAMES_IN_A_ROW = new RegExp(String.raw`${NAME}(?:${BETWEEN}${NAME}){1,11}`, 'gu');
/** "The article describes two …": such a sentence counts what the summary tells of. */
const TELLS_OF_TEXT =
  /\b(?:passage|article|text|report|document|summary|story|source)s?\b.{0,40}\b(?:describes?|discuss(?:es)?|mentions?|covers?|compares?|introduces?|tells? of|is about)\b[^.!?\d]{0,30}$/iu;
const ONE_AND_OTHER = /\bone\b(?=.{1,400}\b(?:other|another|second)\b)/gisu;
const LIST_MARKS = [/^\s{0,4}[-*•]\s/gmu, /^\s{0,4}\d{1,2}[.)]\s/gmu];
const EACH_NAME = new RegExp(BETWEEN, 'u');

/** Names in a row, and what stands beside them, folded. */
interface Row {
  readonly start: number;
  readonly count: number;
  readonly before: string;
  readonly after: string;
}

function* rowsIn(text: string): Generator<Row> {
  for (const { 0: row, index: start } of text.matchAll(NAMES_IN_A_ROW)) {
    const end = start + row.length;
    const before = foldWord(text.slice(Math.max(0, start - BESIDE), start));
    yield { start, count: row.split(EACH_NAME).length, before, after: foldWord(text.slice(end, end + BESIDE)) };
  }
}

const rowsOf = oncePer(({ source }: PreparedSource): readonly Row[] => [...rowsIn(source.text)].slice(0, MOST_ROWS));

/** Answers whether "3 town" stands beside a row of that length: "the towns of Tera, Bankilare and Gotheye", "Tera and Gotheye districts". */
const isListedIn = oncePer((source: PreparedSource) =>
  remember(MOST_ROWS, (question) => {
    const [count, noun = ''] = question.split(' ');
    const rows = rowsOf(source).filter((row) => row.count === Number(count));
    return rows.some(({ before, after }) => isRightBefore(noun, before) || isRightAfter(noun, after));
  }),
);

/** "towns of", "towns:", "the towns", "departments, " before the row. */
function isRightBefore(noun: string, before: string): boolean {
  return new RegExp(String.raw`\b${noun}\p{L}{0,3}[,:]?(?: (?:of|de|di|von|named|called|in))?[,:]? ?$`, 'u').test(
    before,
  );
}

function isRightAfter(noun: string, after: string): boolean {
  return new RegExp(String.raw`^,? (?:\p{L}+ )?${noun}`, 'u').test(after);
}

/** How a summary lists things. */
interface OwnLists {
  /** Where the last row of so many names begins. */
  readonly rows: ReadonlyMap<number, number>;
  /** Where the last "one" stands that an "other" follows; −1 for none. */
  readonly oneAndOther: number;
  /** How many items its lists have, by the sort of mark. */
  readonly marked: readonly (number | undefined)[];
}

const ownLists = oncePer(({ text, given }: Statement): OwnLists => {
  const rows = new Map([...rowsIn(text)].map(({ count, start }) => [count, start]));
  const oneAndOther = [...text.matchAll(ONE_AND_OTHER)].at(-1)?.index ?? -1;
  return { rows, oneAndOther, marked: LIST_MARKS.map((mark) => given.match(mark)?.length) };
});

/** Names in a row, one … the other, first … second, or the marks of a list. */
function isListedBySummary(statement: Statement, from: number, count: number): boolean {
  if (TELLS_OF_TEXT.test(statement.text.slice(Math.max(0, from - LEAD_UNITS), from))) return true;
  const { rows, oneAndOther, marked } = ownLists(statement);
  if ((rows.get(count) ?? -1) >= from || marked.includes(count)) return true;
  return (count === FEWEST && oneAndOther >= from) || ordinalsOf(statement).has(count);
}

/** Whether a source names as many things in a row, or the summary itself does after the number. */
function whereListed(stated: Stated): 'source' | 'summary' | undefined {
  const { quantity, statement } = stated;
  const count = Number(quantity.value);
  const nouns = nounsOfStated(stated);
  const isListed = statement.cited.some((source) => nouns.some((noun) => isListedIn(source)(`${count} ${noun}`)));
  if (isListed) return 'source';
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
      {
        code: 'entity_count',
        sources: [{ text: 'La Policía y el Ejército informaron. La Defensoría calló.', lang: 'es' }],
        summary: 'Tres instituciones, la Policía, el Ejército y la Defensoría, son nombradas.',
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
  String.raw`^\s\p{L}+(?: \p{L}+){0,3}(?:,|:) ${ARTICLE}(?<row>${NAME}(?:${BETWEEN}${NAME}){1,11})`,
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
