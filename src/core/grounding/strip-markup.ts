import { firstIndex } from './halve.ts';

/** A citation mark that stood in a text, as written without its brackets ("1.3"), with its place in the text as given. */
export interface CitationMark {
  readonly citation: string;
  readonly start: number;
  readonly end: number;
}

/** A text without its mark-up, with the way back to the text as given. */
export interface Stripped {
  readonly text: string;
  readonly marks: readonly CitationMark[];
  /** The offset in the text as given where the unit at `offset` begins. */
  readonly toGiven: (offset: number) => number;
  /** The offset in the text as given where the unit before `offset` ends. */
  readonly toGivenEnd: (offset: number) => number;
}

/** A stretch of the text as given that stays: at `at` of the stripped text stands what begins at `from`. */
interface Kept {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * What Discord draws without its signs, or as something else: times, mentions, links, citation marks, marks of headings, quotes and lists at the start of a line,
 * emphasis, spoilers, code, escapes. Every part begins with a literal and is bounded, so that matching stays linear.
 */
const MARKUP =
  /<(?:t:|id:|[@#/]|a?:\w)[^<>\n]{1,120}>|\bhttps?:\/\/[^\s<>]{1,2000}|\[(?<bracket>[^[\]\n]{1,120})\]|(?<=^|\n)[ \t]{0,8}(?:#{1,3} |-# |>{1,3} |[-*•] |(?<item>\d{1,2})[.)] )|\\(?<escaped>[*_~|`>#\\[\]()<:.-])|\*{1,3}|~~|\|\||`{1,3}|(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu;
const MAY_HOLD = /[[\]*~|`_\\#>•]|:\/\/|(?:^|\n)[ \t]*(?:-|\d{1,2}[.)]) /u;
const LEAVES_BLANK = /^(?:\[|<|http)/iu;
const NUMBERED = /^\^?\d{1,6}(?:\.\d{1,6})?(?:[,;–-] ?\d{1,6}(?:\.\d{1,6})?){0,20}$/u;

const identity = (offset: number): number => offset;

/** Puts the parts that stay one after another, and remembers where each came from. */
class Remainder {
  #kept: Kept[] = [];
  #parts: string[] = [];
  #length = 0;
  #given: string;

  constructor(given: string) {
    this.#given = given;
  }

  put(from: number, to: number, text: string = this.#given.slice(from, to)): void {
    if (text === '') return;
    this.#kept.push({ at: this.#length, from, to: from + text.length });
    this.#parts.push(text);
    this.#length += text.length;
  }

  finish(marks: readonly CitationMark[]): Stripped {
    const [kept, length] = [this.#kept, this.#given.length];
    return {
      text: this.#parts.join(''),
      marks,
      toGiven: (offset) => wayBack(kept, offset, offset, length),
      toGivenEnd: (offset) => wayBack(kept, offset, offset - 1, 0),
    };
  }
}

/** Words in brackets are a statement, and so is a number at the start of a line that does not count on from the last one. */
function isStatement(bracket: string | undefined, item: string | undefined, items: number): boolean {
  if (item !== undefined) return Number(item) !== items + 1;
  return bracket !== undefined && !NUMBERED.test(bracket);
}

/**
 * Takes the mark-up out of a text that a model or a person wrote. Emphasis inside a number ("4**5**") closes up, as a reader
 * sees it; a citation mark leaves a blank. Brackets around other words stay.
 *
 * @param isSource - tells whether the words in a bracket name a source though they are no number.
 */
export function stripMarkup(given: string, isSource: (words: string) => boolean = () => false): Stripped {
  if (!MAY_HOLD.test(given)) return { text: given, marks: [], toGiven: identity, toGivenEnd: identity };
  const marks: CitationMark[] = [];
  const rest = new Remainder(given);
  let from = 0;
  let items = 0;
  for (const match of given.matchAll(MARKUP)) {
    const { bracket, item, escaped } = match.groups ?? {};
    if (isStatement(bracket, item, items) && !isSource(bracket ?? '')) continue;
    if (item !== undefined) items += 1;
    rest.put(from, match.index);
    // An escaped sign stays: only its backslash goes.
    from = match.index + (escaped === undefined ? match[0].length : 1);
    if (bracket !== undefined) marks.push(...readMarks(bracket, match.index, from, isSource));
    if (LEAVES_BLANK.test(match[0])) rest.put(match.index, from, ' ');
  }
  rest.put(from, given.length);
  return rest.finish(marks);
}

function readMarks(bracket: string, start: number, end: number, isSource: (words: string) => boolean): CitationMark[] {
  const written = isSource(bracket) ? [bracket] : bracket.replace('^', '').split(/[,;–-] ?/u);
  return written.map((citation) => ({ citation, start, end }));
}

/** Finds the stretch that holds the unit at `unit`, and maps `offset` through it. */
function wayBack(kept: readonly Kept[], offset: number, unit: number, outside: number): number {
  const part = kept[firstIndex(kept.length, (at) => (kept[at]?.at ?? 0) > unit) - 1];
  return part === undefined ? outside : Math.min(part.from + offset - part.at, part.to);
}
