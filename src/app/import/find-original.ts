import type { Report } from '../../core/incident/report.ts';

/** Words in a row that two texts share by copying, hardly by chance. */
const ROW = 5;
/** How much of the shorter text stands in the longer one, in rows: papers cut copy, set it anew and change a word. */
const COPIED = 0.8;
/** Shorter texts are compared whole. */
const FEWEST_WORDS = 40;

/**
 * Finds out whose copy a report is: the same words under another masthead, as wire copy appears, cut or retouched.
 *
 * @returns what the original is known by (its own original, its publisher, its id), or undefined when no stored report has these words.
 */
export function findOriginal(report: Report, stored: readonly Report[]): string | undefined {
  const words = wordsOf(report.text);
  const original = stored.find(({ id, text }) => id !== report.id && isCopy(words, wordsOf(text)));
  return original && (original.syndicatedFrom ?? original.publisher ?? original.id);
}

function isCopy(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  if (few.length < FEWEST_WORDS) return few.join(' ') === many.join(' ');
  const [rows, longer] = [rowsOf(few), rowsOf(many)];
  let shared = 0;
  for (const row of rows) if (longer.has(row)) shared += 1;
  return shared >= COPIED * rows.size;
}

function rowsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(0, 1 - ROW).map((_, index) => words.slice(index, index + ROW).join(' ')));
}

/** The words alone: typesetting, quotation marks and line breaks differ between copies. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
