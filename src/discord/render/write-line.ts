import type { Span } from '../../core/grounding/span.ts';
import type { LineStyle, StyledLine } from '../screen.ts';

const PREFIXES: Readonly<Record<LineStyle, string>> = {
  title: '## ',
  heading: '### ',
  plain: '',
  bullet: '- ',
  nested: '  - ',
  quote: '> ',
  note: '-# ',
};

/** Characters that are mark-up wherever they stand, and the ones that make a link or a mention of plain words. */
const ANYWHERE = /[\\*_~`|<[\]]|:(?=\/\/)|@(?=everyone|here)/gu;
const INVITATION = /(discord)\.(gg)/giu;
/** What makes a heading, a list or a quotation of a line's beginning. */
const AT_START = /^(\s*)(#{1,3}|-#|[-+>]|\d+(?=\.))/u;
const TIMESTAMP = /^<t:-?\d{1,13}:[tTdDfFR]>$/u;
const PERSON = /^<@\d{15,21}>$/u;
const CHANNEL = /^<#\d{15,21}>$/u;

/**
 * Writes a line as Discord's Markdown. Only the product's own mark-up works in it: whatever a source or a person wrote is
 * shown as the characters they typed, never as a link, a mention, a heading or a spoiler.
 */
export function writeLine(line: StyledLine): string {
  const runs = joinRuns(line.spans.map((span) => ({ written: writeWords(span), marks: marksOf(span) })));
  return PREFIXES[line.style] + escapeStart(runs.map(writeRun).join(''));
}

/** Writes lines below one another. */
export function writeLines(lines: readonly StyledLine[]): string {
  return lines.map(writeLine).join('\n');
}

/**
 * Reads a written line back: the words a person sees, without mark-up. The inverse of `writeLine`, so that the last gate can
 * hold what is sent against the spans it was made of.
 */
export function readLine(written: string): string {
  const body = written.replace(/^(?:#{1,3} |-# | {2}- |- |> )/u, '');
  return body.replaceAll(/\\(.)|\]\(<[^>]*>\)|\*\*|~~|\[/gsu, (_, escaped: string | undefined) => escaped ?? '');
}

/** Makes every character of a text stand for itself in Discord's Markdown. */
function escapeText(text: string): string {
  return text.replaceAll(ANYWHERE, String.raw`\$&`).replaceAll(INVITATION, String.raw`$1\.$2`);
}

interface Run {
  readonly written: string;
  /** What stands around the words: asterisks, tildes. */
  readonly marks: readonly string[];
}

const marksOf = ({ bold, struck }: Span): readonly string[] => [
  ...(bold === true ? ['**'] : []),
  ...(struck === true ? ['~~'] : []),
];

/** Neighbours that are set alike share their marks: two bold words side by side would show their asterisks. */
function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs.filter((one) => one.written !== '')) {
    const last = joined.at(-1);
    if (last?.marks.join('') === run.marks.join(''))
      joined[joined.length - 1] = { ...run, written: last.written + run.written };
    else joined.push(run);
  }
  return joined;
}

const writeRun = ({ written, marks }: Run): string =>
  written.trim() === '' ? written : marks.reduce(enclose, written);

function writeWords(span: Span): string {
  if (span.origin !== 'computed') return escapeText(span.text);
  if (span.from.kind === 'instant' && TIMESTAMP.test(span.text)) return span.text;
  if (span.from.kind === 'person' && PERSON.test(span.text)) return span.text;
  if (span.from.kind === 'identifier' && CHANNEL.test(span.text)) return span.text;
  const url = span.from.kind === 'citation' || span.from.kind === 'link' ? span.from.url : undefined;
  const target = url === undefined ? undefined : linkTarget(url);
  return target === undefined ? escapeText(span.text) : `[${escapeText(span.text)}](<${target}>)`;
}

/** Spaces at the edges stay outside, where the marks still count as mark-up. */
function enclose(written: string, mark: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(written) ?? [];
  return `${before}${mark}${words}${mark}${after}`;
}

function escapeStart(body: string): string {
  return body.replace(AT_START, (_, space: string, mark: string) =>
    /^\d/u.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  );
}

/** An address that cannot break out of its masked link; undefined for anything but http and https. */
function linkTarget(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/u.test(parsed.protocol)) return undefined;
  return parsed.href.replaceAll(/[()<>\s\\]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
