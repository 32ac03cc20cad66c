import type { Figure } from './prepare-sources.ts';
import type { Stated } from './statement.ts';

const WORDS_BESIDE = /^[^.!?;\n]{0,40}?(?=[\s,.;!?]|$)(?:\s+[^\s.!?;]{1,24}){0,3}/u;

/** The quantity of the summary in quotation marks, as the summary writes it. */
export function tellStated({ quantity }: Stated): string {
  return `“${quantity.text.trim()}”`;
}

/** A figure of a source with the words beside it, and the source by number: “60 soldiers were killed” (source 2). */
export function tellFigure(figure: Figure): string {
  const { source, field, quantity, role } = figure;
  const text = source.source[field] ?? '';
  const clause = role().clause;
  const end = Math.max(quantity.end, clause?.end ?? 0);
  const words = text.slice(Math.min(quantity.start, clause?.start ?? quantity.start), end);
  const beside = clause === undefined ? (WORDS_BESIDE.exec(text.slice(end))?.[0] ?? '') : '';
  return `“${(words + beside).trim()}” (source ${source.number})`;
}

/** "source 1" or "sources 1 and 3": the sources that a statement cites. */
export function tellSources(numbers: readonly number[]): string {
  if (numbers.length === 0) return 'no source';
  const last = numbers.at(-1);
  if (numbers.length === 1) return `source ${last}`;
  return `sources ${numbers.slice(0, -1).join(', ')} and ${last}`;
}
