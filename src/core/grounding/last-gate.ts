import { readQuantities } from '../quantity/read-quantities.ts';
import { checkProvenance } from './check-provenance.ts';
import type { GroundingSource } from './source.ts';
import type { Line, Span } from './span.ts';
import type { Issue } from './verdict.ts';
import { verifySummary } from './verify-summary.ts';

/** What becomes of a line on its way out: its text, or why no reader may see it. Offsets lead into the line's text. */
export type GateResult =
  | { readonly kind: 'passed'; readonly text: string }
  | { readonly kind: 'withheld'; readonly issues: readonly Issue[] };

/** Spans of one origin side by side, with the place of the first in the line. */
interface Stretch {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly start: number;
}

/** Numbers that chrome may hold: none but the zero of "no official toll" and words such as "several". */
function isHarmless(kind: string, value: unknown): boolean {
  return kind === 'vague' || value === 0;
}

/**
 * The last gate: lets a line out only if each of its numbers comes from where its span says.
 *
 * Source spans are verified once more against the sources they name, neighbours together, so that a bold number is judged in its
 * clause. Computed spans must say what they were worked out from and nothing else. Chrome holds no number. A user's own words
 * are echoed.
 *
 * @param line - spans whose texts, put together, are exactly what is sent, after truncation and escaping.
 */
export function passLine(line: Line, sources: readonly GroundingSource[]): GateResult {
  const issues = stretchesOf(line).flatMap((stretch) =>
    judgeStretch(stretch, sources).map((one) => ({
      ...one,
      start: one.start + stretch.start,
      end: one.end + stretch.start,
    })),
  );
  if (issues.length > 0) return { kind: 'withheld', issues };
  return { kind: 'passed', text: line.map((span) => span.text).join('') };
}

function stretchesOf(line: Line): Stretch[] {
  const stretches: { spans: Span[]; text: string; start: number }[] = [];
  let at = 0;
  for (const span of line) {
    const last = stretches.at(-1);
    if (last !== undefined && isSameOrigin(last.spans[0], span)) {
      last.spans.push(span);
      last.text += span.text;
    } else stretches.push({ spans: [span], text: span.text, start: at });
    at += span.text.length;
  }
  return stretches;
}

function isSameOrigin(a: Span | undefined, b: Span): boolean {
  if (a?.origin === 'chrome' && b.origin === 'chrome') return true;
  return a?.origin === 'source' && b.origin === 'source' && a.sources.join('\n') === b.sources.join('\n');
}

function judgeStretch({ spans, text }: Stretch, sources: readonly GroundingSource[]): Issue[] {
  const [span] = spans;
  if (span === undefined) return [];
  switch (span.origin) {
    case 'source':
      return judgeSource(
        text,
        sources.filter((one) => span.sources.includes(one.id)),
      );
    case 'computed':
      return checkProvenance(text, span.from).map((found) =>
        unfounded(found, 'is not what this part was worked out from'),
      );
    case 'chrome':
      return readQuantities(text, { lang: 'en' })
        .filter((one) => !isHarmless(one.kind, one.value))
        .map((one) => unfounded(one, 'stands in fixed words, which hold no number'));
    case 'user':
      return [];
  }
}

/** Words that stand so in a report (its title, its publisher, a quotation) are its own; all others are verified. */
function judgeSource(text: string, sources: readonly GroundingSource[]): Issue[] {
  const isVerbatim = sources.some((one) => [one.text, one.title, one.publisher].some((field) => field?.includes(text)));
  return isVerbatim ? [] : [...verifySummary(sources, text).issues];
}

function unfounded({ start, end, text }: { start: number; end: number; text: string }, why: string): Issue {
  const message = `“${text}” ${why}.`;
  return { code: 'number_not_in_sources', severity: 'reject', sentence: 0, start, end, found: text, message };
}
