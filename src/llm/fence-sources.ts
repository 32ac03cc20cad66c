import { splitSentences } from '../core/text/split-sentences.ts';
import type { GroundingSource } from '../core/grounding/source.ts';
import { estimateTokens } from './estimate-tokens.ts';

/** The sources as the prompt shows them: one sentence a line. `omitted` names the reports that did not fit whole. */
export interface FencedSources {
  readonly text: string;
  readonly omitted: readonly string[];
}

interface Queue {
  readonly lines: readonly string[];
  taken: number;
  /** True once a line did not fit: what a report shows is its beginning, without holes. */
  full: boolean;
}

/**
 * Writes the sources as lines `[1.3] …` (source 1, sentence 3; the title is sentence 0), within a budget of estimated tokens.
 *
 * The room is shared: every report gives its next sentence in turn until it ends or does not fit, so that the last report of
 * many is heard too. A source cannot open a line or close the fence: its line breaks, marks `[1.3]` and angle brackets are defused.
 */
export function fenceSources(sources: readonly GroundingSource[], budgetTokens: number): FencedSources {
  const queues = sources.map((source, index): Queue => ({ lines: linesOf(source, index), taken: 0, full: false }));
  let left = budgetTokens;
  for (let progress = true; progress;) {
    progress = false;
    for (const queue of queues) {
      const spent = takeLine(queue, left);
      left -= spent;
      progress ||= spent > 0;
    }
  }
  return {
    text: queues.flatMap((queue) => queue.lines.slice(0, queue.taken)).join('\n'),
    omitted: sources.filter((_, index) => queues[index]?.full).map(nameOf),
  };
}

/** Moves a queue on by one line if it fits; returns the tokens spent, 0 when nothing moved. */
function takeLine(queue: Queue, left: number): number {
  const line = queue.lines[queue.taken];
  if (line === undefined || queue.full) return 0;
  const cost = estimateTokens(line) + 1;
  if (cost > left) {
    queue.full = true;
    return 0;
  }
  queue.taken += 1;
  return cost;
}

function linesOf(source: GroundingSource, index: number): string[] {
  const publisher = source.publisher === undefined ? [] : [`Source ${index + 1} is by ${defuse(source.publisher)}`];
  const title = source.title === undefined ? [] : [`[${index + 1}.0] ${defuse(source.title)}`];
  const sentences = splitSentences(source.text, source.lang).map(
    (sentence, at) => `[${index + 1}.${at + 1}] ${defuse(sentence.text)}`,
  );
  return [...publisher, ...title, ...sentences];
}

/** Takes from a source's words what could be read as the prompt's own marks; what a number or word says is untouched. */
function defuse(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .replaceAll(/\[(?<mark>\s*\d[\d.,\s]*)\]/gu, '($<mark>)')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .trim();
}

function nameOf(source: GroundingSource): string {
  return source.title ?? source.publisher ?? source.id;
}
