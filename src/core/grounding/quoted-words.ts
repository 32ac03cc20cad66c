/** Words between quotation marks, without the marks; UTF-16 offsets into the text. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Pairs of quotation marks. A plain single quote opens only after a blank and closes only before one: it is an apostrophe else. */
const PAIRS = [
  /“(?<words>[^“”\n]{1,2000})”/gu,
  /"(?<words>[^"\n]{1,2000})"/gu,
  /«(?<words>[^«»\n]{1,2000})»/gu,
  /„(?<words>[^„“”\n]{1,2000})[“”]/gu,
  /(?<![\p{L}\p{N}])‘(?<words>[^‘\n]{1,2000}?)’(?![\p{L}\p{N}])/gu,
  /(?<=^|[\s(:])'(?<words>[^'\n]{1,2000}?(?:'[\p{L}][^'\n]{0,2000}?){0,5})'(?=$|[\s).,;:!?])/gu,
];
const MARKS = /["“«„‘']/u;

/** Finds what a text puts in quotation marks, in order of appearance. */
export function findQuoted(text: string): Quoted[] {
  if (!MARKS.test(text)) return [];
  const found: Quoted[] = [];
  for (const pair of PAIRS) {
    for (const match of text.matchAll(pair)) {
      const words = match.groups?.['words'] ?? '';
      const start = match.index + 1;
      found.push({ start, end: start + words.length, words });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** One spelling for a comparison word for word: case, kinds of quotation marks, dashes and blanks do not count. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[“”«»„"‘’ʼ`]/gu, "'")
    .replaceAll(/[‐-―−]/gu, '-')
    .replaceAll(/[\s'\u200B-\u200F\u2060\uFEFF]+/gu, ' ');
}

/** What a quotation gives word for word: the parts around an omission, without the mark that ends it. */
export function quotedParts(words: string): string[] {
  return words
    .split(/\s*(?:\[[^\]]{0,200}\]|…|\.\.\.|\(…\))\s*/u)
    .map((part) => plainWords(part).replace(/^[\s.,;:!?-]+|[\s.,;:!?-]+$/gu, ''))
    .filter((part) => part !== '');
}
