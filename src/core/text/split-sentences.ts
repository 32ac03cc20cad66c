import { sentenceBounds } from './sentence-bounds.ts';
import type { Sentence } from './sentence.ts';

/** Short forms that a sentence does not end after, of the languages that are read; lower case, without the last dot. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof gen col lt capt sgt maj cpl cmdr adm gov sen rep rev hon pres st ste mt ft no nos nr vs v etc e.g i.e cf ca c approx ' +
    'dept est fig inc corp co ltd bros jan feb mar apr jun jul aug sept sep oct nov dec a.m p.m u.s u.n u.k e.u d.c al op vol p pp art ' +
    'm mm mme mmes mlle me av bd env min max tél ' +
    'sr sra srta dra lic ing gral pdte núm nro pág ee.uu aprox ' +
    'exmo av. eng mín máx ' +
    'hr fr bzw z.b d.h u.a usw evtl ggf inkl mio mrd str tel vgl ca. nr. abs bd'
  ).split(' '),
);
const WORD_BEFORE_DOT = /(?:^|[\s(«"'“„\u2018-])((?:\p{L}\.)*\p{L}+)\.\s*$/u;
const INITIAL = /(?:^|[\s.(])\p{L}\.\s*$/u;
const NUMBER_DOT = /(?:^|\s)\d{1,3}\.\s*$/u;
const OPENS_LOWER = /^\s*[\p{Ll}\d,;:)\]]/u;
const OPENS_DIGIT = /^\s*\d/u;
const ENDS_HARD = /[!?…]["'”’»)\]]*\s*$/u;
/** How much of a sentence's end is looked at: enough for any short form, so that the work stays linear. */
const TAIL_UNITS = 40;
const LINE = /[^\r\n\u2028\u2029]+/gu;
const BULLET = /^\s*(?:[-*•–—‣◦▪]\s+|\(?\d{1,3}[.)]\s+)/u;

/** Short forms that often stand last ("at 5 p.m. The …"): any capital after them opens a sentence. */
const OFTEN_LAST: ReadonlySet<string> = new Set(['a.m', 'p.m', 'etc', 'usw', 'min', 'no']);
/** Short forms that a name may follow ("U.S. Army"): only a word that opens sentences does so. */
const MAY_BE_LAST: ReadonlySet<string> = new Set(['u.s', 'u.n', 'u.k', 'e.u', 'inc', 'corp', 'ltd', 'co', 'ee.uu']);
const OPENS_UPPER = /^\s*["'“«„]?\p{Lu}/u;
const OPENERS =
  /^\s*["'“«„]?(?:The|A|An|In|On|At|It|He|She|They|We|This|That|These|But|And|For|However|El|La|Los|Las|En|Un|Una)\s/u;
const CLOSES_QUOTE = /["'”’»]\s*$/u;
const OPENS_SMALL = /^\s*\p{Ll}/u;

function endsAnyway(word: string, head: string): boolean {
  return MAY_BE_LAST.has(word) ? OPENERS.test(head) : OFTEN_LAST.has(word) && OPENS_UPPER.test(head);
}

/** Whether a cut between `tail` and `head` is none: after a short form, an initial, or inside "No. 8" and "23. Mai". */
function isFalseEnd(tail: string, head: string, lang: string): boolean {
  if (CLOSES_QUOTE.test(tail) && OPENS_SMALL.test(head)) return true;
  if (ENDS_HARD.test(tail)) return false;
  const word = WORD_BEFORE_DOT.exec(tail)?.[1]?.toLowerCase();
  if (word !== undefined && ABBREVIATIONS.has(word)) return !endsAnyway(word, head);
  if (INITIAL.test(tail)) return true;
  if (NUMBER_DOT.test(tail)) return lang.startsWith('de') || OPENS_LOWER.test(head);
  return OPENS_LOWER.test(head) && !OPENS_DIGIT.test(head);
}

const BLANK = /\s/u;

function cutAt(text: string, start: number, end: number): Sentence | undefined {
  let from = start;
  let to = end;
  while (from < to && BLANK.test(text.charAt(from))) from++;
  while (to > from && BLANK.test(text.charAt(to - 1))) to--;
  return to > from ? { text: text.slice(from, to), start: from, end: to } : undefined;
}

function splitLine(text: string, from: number, to: number, lang: string): Sentence[] {
  const body = text.slice(from, to);
  const opening = BULLET.exec(body)?.[0].length ?? 0;
  const line = opening === 0 ? body : body.slice(opening);
  const sentences: Sentence[] = [];
  let start = 0;
  let previous = 0;
  const cut = (end: number): void => {
    const sentence = cutAt(text, from + opening + start, from + opening + end);
    if (sentence !== undefined) sentences.push(sentence);
    start = end;
  };
  for (const bound of sentenceBounds(line)) {
    if (
      bound > 0 &&
      !isFalseEnd(
        line.slice(Math.max(previous, bound - TAIL_UNITS), bound),
        line.slice(bound, bound + TAIL_UNITS),
        lang,
      )
    )
      cut(bound);
    previous = bound;
  }
  cut(line.length);
  return sentences;
}

/**
 * Cuts a text into sentences. A line break always ends one (titles and bullets are lines of their own); bullet marks are left out.
 *
 * @param text - any text.
 * @param lang - BCP 47; the rules of the language, English where it is unknown.
 * @returns in order, not overlapping, none empty; each `text` is the slice of its offsets.
 */
export function splitSentences(text: string, lang = 'en'): Sentence[] {
  return [...text.matchAll(LINE)].flatMap(({ 0: line, index }) => splitLine(text, index, index + line.length, lang));
}
