/** Classes of Unicode's rules for sentence bounds (UAX #29): what ends a sentence, closes it, goes on with it. */
const TERMINAL = /\p{Sentence_Terminal}/gu;
/** A full stop, which may stand inside a sentence; other terminals do not. */
const FULL_STOP = /[.\u2024\uFE52\uFF0E]/u;
const TAIL =
  /(?<glued>[\p{M}\p{Cf}]*)(?:[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'\u275B-\u2760\u2E00-\u2E0B][\p{M}\p{Cf}]*)*(?:\s[\p{M}\p{Cf}]*)*/uy;
const GOES_ON =
  /[\p{Sentence_Terminal},\-:;\u037E\u055D\u060C\u060D\u07F8\u1802\u1808\u2013\u2014\u3001\uFE10\uFE11\uFE13\uFE14\uFE31\uFE32\uFE50\uFE51\uFE54\uFE55\uFE58\uFE63\uFF0C\uFF0D\uFF1A\uFF1B\uFF64]/uy;
const DIGIT = /\p{Nd}/uy;
const UPPER = /[\p{Uppercase}\p{Lt}]/uy;
/** A small letter that comes before any other letter or terminal. */
const SMALL_AHEAD = /(?:(?!\u05F3)[^\p{Alphabetic}\p{Sentence_Terminal}])*\p{Lowercase}/uy;
const CASED_BEFORE = /[\p{Uppercase}\p{Lowercase}\p{Lt}][\p{M}\p{Cf}]*$/u;
/** As far back as a letter with its marks reaches. */
const LETTER_UNITS = 8;

function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Whether a full stop at `dot`, with what closes it up to `end`, stands inside a sentence: "3.5", "U.S", "approx. five". */
function isInside(line: string, dot: number, end: number, isGlued: boolean): boolean {
  if (isGlued && standsAt(DIGIT, line, end)) return true;
  if (isGlued && CASED_BEFORE.test(line.slice(Math.max(0, dot - LETTER_UNITS), dot)) && standsAt(UPPER, line, end))
    return true;
  return standsAt(SMALL_AHEAD, line, end);
}

/**
 * Where the sentences of a line begin, by Unicode's rules (UAX #29), which know nothing of short forms; the first at 0.
 *
 * Gives what `Intl.Segmenter` gives for sentences, many times as fast, and the same on every version of Node.
 *
 * @param line - without line breaks. Linear in its length.
 * @returns UTF-16 offsets in ascending order.
 * @see https://unicode.org/reports/tr29/#Sentence_Boundary_Rules
 */
export function sentenceBounds(line: string): number[] {
  const bounds = [0];
  TERMINAL.lastIndex = 0;
  for (let found = TERMINAL.exec(line); found !== null; found = TERMINAL.exec(line)) {
    const dot = found.index;
    TAIL.lastIndex = dot + found[0].length;
    const glued = TAIL.exec(line);
    const end = TAIL.lastIndex;
    if (end >= line.length) break;
    const isGlued = glued !== null && glued[0] === glued.groups?.['glued'];
    const isStop = FULL_STOP.test(found[0]);
    if (standsAt(GOES_ON, line, end) || (isStop && isInside(line, dot, end, isGlued))) continue;
    bounds.push(end);
  }
  return bounds;
}
