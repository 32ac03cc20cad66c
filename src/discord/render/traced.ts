import type { Span } from '../../core/grounding/span.ts';
import type { GroundedQuantity, Verdict } from '../../core/grounding/verdict.ts';
import { chrome, counted } from './spans.ts';

const DATED: ReadonlySet<string> = new Set(['date', 'time']);

/** "numbers traced 4 of 4, dates 1 of 1": how many figures of a text were found in the sources, and how many days and times. */
export function tracedSpans({ quantities }: Verdict): readonly Span[] {
  const numbers = quantities.filter(({ kind }) => kind !== 'name' && !DATED.has(kind));
  const dates = quantities.filter(({ kind }) => DATED.has(kind));
  return [
    chrome('numbers traced '),
    ...shareOf(numbers, 'numbers'),
    ...(dates.length === 0 ? [] : [chrome(', dates '), ...shareOf(dates, 'dates')]),
  ];
}

function shareOf(all: readonly GroundedQuantity[], what: string): readonly Span[] {
  const found = all.filter(({ evidence }) => evidence.length > 0);
  return [
    counted(found.length, `${what} found in the sources`),
    chrome(' of '),
    counted(all.length, `${what} in the text`),
  ];
}
