import type { Report } from '../../core/incident/report.ts';

/**
 * Finds out whose copy a report is: the same words under another masthead, as wire copy appears.
 *
 * @returns what the original is known by (its own original, its publisher, its id), or undefined when no stored report has these words.
 */
export function findOriginal(report: Report, stored: readonly Report[]): string | undefined {
  const words = wordsOf(report.text);
  const original = stored.find(({ id, text }) => id !== report.id && wordsOf(text) === words);
  return original && (original.syndicatedFrom ?? original.publisher ?? original.id);
}

/** The words alone: typesetting, quotation marks and line breaks differ between copies. */
function wordsOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
