import type { Span } from '../../core/grounding/span.ts';
import { quoted } from './spans.ts';

/** A stretch of a text, UTF-16 units, `end` excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words of sources with some stretches bold. Stretches may come in any order; where they overlap the first counts. */
export function embolden(text: string, stretches: readonly Stretch[], sources: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  const add = (end: number, bold: boolean) => {
    if (end > at) spans.push(quoted(text.slice(at, end), sources, bold));
    at = Math.max(at, end);
  };
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return spans;
}
