import type { GroundingSource } from '../core/grounding/source.ts';
import type { GroundedQuantity, Issue, Verdict } from '../core/grounding/verdict.ts';

const DATED: ReadonlySet<string> = new Set(['date', 'time']);

/** A verdict in words for a person at a terminal: what was read, what was objected to, where the sources differ, and the sum. */
export function describeVerdict(sources: readonly NamedSource[], verdict: Verdict): readonly string[] {
  const differing = verdict.quantities.filter(({ otherFigures = [] }) => otherFigures.length > 0);
  return [
    'Sources:',
    ...sources.map(describeSource),
    ...titled('Rejected:', verdict.issues.map(describeIssue)),
    ...titled('Warnings:', verdict.warnings.map(describeIssue)),
    ...titled('The sources differ:', differing.map(describeDifference)),
    '',
    `${verdict.ok ? 'ok' : 'not ok'}: ${describeTraced(verdict)}; ${verdict.issues.length} rejected, ${verdict.warnings.length} warned`,
  ];
}

/** A source, and the file that it came from. */
export interface NamedSource extends GroundingSource {
  readonly origin: string;
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function describeSource({ id, origin, title, text, publisher, published }: NamedSource): string {
  const by = [publisher, published].filter((part) => part !== undefined).join(', ');
  const heading = title === undefined || title === text ? '' : `  “${title}”`;
  return `  [${id}] ${origin}${heading}${by === '' ? '' : `  (${by})`}`;
}

/** Most messages hold the words found; where one does not, they go before it. */
function describeIssue({ code, found, message }: Issue): string {
  return `  ${code}: ${message.includes(found) ? '' : `“${found}”: `}${message}`;
}

function describeDifference({ text, evidence, otherFigures = [] }: GroundedQuantity): string {
  const marks = [...new Set(evidence.map(({ source }) => `[${source}]`))].join(' ');
  const others = otherFigures.map((other) => `“${other.text}” [${other.source}]`).join(', ');
  return `  “${text}” ${marks}, and also ${others}`;
}

/** Days and times stand apart from numbers: a Sunday is none. Names that hold digits are judged by their own rule. */
function describeTraced({ quantities }: Verdict): string {
  const numbers = quantities.filter(({ kind }) => kind !== 'name' && !DATED.has(kind));
  const dates = quantities.filter(({ kind }) => DATED.has(kind));
  return `numbers traced ${shareOf(numbers)}${dates.length === 0 ? '' : `, dates ${shareOf(dates)}`}`;
}

function shareOf(all: readonly GroundedQuantity[]): string {
  return `${all.filter(({ evidence }) => evidence.length > 0).length} of ${all.length}`;
}
