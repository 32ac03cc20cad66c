/** No sentence is looked at further than this, in UTF-16 units on each side, so that the work stays linear. */
const REACH = 400;
const ENDS = /[.!?…]["”’»)]*\s+(?=[\p{Lu}"“«])|\n/gu;

/**
 * The sentence in which a stretch of a text stands, roughly: from one end mark before a capital to the next.
 *
 * @param before - so many sentences before it are taken along, and `after` so many behind it.
 */
export function sentenceAround(
  text: string,
  { start, end }: { start: number; end: number },
  before = 0,
  after = 0,
): string {
  const from = Math.max(0, start - REACH);
  const head = text.slice(from, start);
  const cuts = [...head.matchAll(ENDS)].map((match) => match.index + match[0].length);
  const cut = cuts.at(-1 - before) ?? 0;
  const tail = text.slice(end, end + REACH);
  const stop = [...tail.matchAll(ENDS)].at(after);
  return head.slice(cut) + text.slice(start, end) + tail.slice(0, stop?.index ?? tail.length);
}
