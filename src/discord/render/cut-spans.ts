import type { Line, Span } from '../../core/grounding/span.ts';
import { chrome } from './spans.ts';

const ELLIPSIS = '…';

/**
 * Shortens a line to at most `max` characters, at a space, and marks the cut. A number is never cut in two: what would leave
 * half a word is left out whole.
 */
export function cutSpans(spans: Line, max: number): Line {
  const length = spans.reduce((total, span) => total + span.text.length, 0);
  if (length <= max) return spans;
  const kept: Span[] = [];
  let room = max - ELLIPSIS.length;
  for (const span of spans) {
    if (span.text.length <= room) {
      kept.push(span);
      room -= span.text.length;
      continue;
    }
    const words = cutAtSpace(span, room);
    if (words !== '') kept.push({ ...span, text: words });
    break;
  }
  return [...kept, chrome(ELLIPSIS)];
}

/** Computed spans are shown whole or not at all: they must match what they were computed from. */
function cutAtSpace(span: Span, room: number): string {
  if (span.origin === 'computed' || room <= 0) return '';
  const end = span.text.lastIndexOf(' ', room);
  return end <= 0 ? '' : span.text.slice(0, end).trimEnd();
}
