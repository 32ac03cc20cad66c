import type { IncomingReport } from '../../app/views.ts';
import { parseFrontMatter } from './parse-front-matter.ts';

/** A parsed report without its origin, with a note on what it lacks; or why there is none. */
export type ParsedReport =
  | { readonly kind: 'parsed'; readonly report: Omit<IncomingReport, 'origin'>; readonly note?: string }
  | { readonly kind: 'refused'; readonly cause: string };

const LONGEST_BLOCK = 6;
const LONGEST_TITLE = 300;
const BULLET = /^[-*•–]\s/u;
const SENTENCE_END = /[.!?…]["”»']?$/u;

/**
 * Parses a report: optional front matter, a title block, a blank line, the body. The title is the block's line that stands as a
 * headline; everything else stays in the text.
 *
 * @param toWords - takes the marks off what stands below the front matter.
 */
export function parseTextReport(text: string, toWords: (rest: string) => string = (rest) => rest): ParsedReport {
  const front = parseFrontMatter(text);
  if (front.kind === 'refused') return front;
  const lines = toWords(front.rest)
    .split('\n')
    .map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  if (first < 0) return { kind: 'refused', cause: 'it holds nothing below its front matter' };
  const block = titleBlock(lines.slice(first));
  const title = chooseTitle(block, lines.slice(first + block.length));
  const body = lines
    .slice(first)
    .filter((line) => line.trim() !== title || title.length > LONGEST_TITLE)
    .join('\n')
    .trim();
  return {
    kind: 'parsed',
    report: { title: cleanTitle(title), text: body === '' ? title : body, ...front.metadata },
  };
}

/** The lines before the first blank one; where no blank line follows soon, the first line alone. */
function titleBlock(lines: readonly string[]): readonly string[] {
  const blank = lines.indexOf('');
  return blank > 0 && blank <= LONGEST_BLOCK ? lines.slice(0, blank) : lines.slice(0, 1);
}

/** A line that the body repeats is the title; else the first that is neither a bullet nor a whole sentence; else the first. */
function chooseTitle(block: readonly string[], below: readonly string[]): string {
  const repeated = block.find((line) => below.some((other) => other.trim() === line.trim()));
  const headline = block.find((line) => !BULLET.test(line) && !SENTENCE_END.test(line));
  return (repeated ?? headline ?? block[0] ?? '').trim();
}

function cleanTitle(title: string): string {
  const plain = title.replace(/^#+\s*/u, '').replaceAll('**', '');
  return plain.length <= LONGEST_TITLE ? plain : `${plain.slice(0, LONGEST_TITLE - 1)}…`;
}
