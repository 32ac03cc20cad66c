import type { MarkdownNode } from './node.ts';
import { parseInline } from './parse-inline.ts';
import { parseList } from './parse-list.ts';

const FENCE = '```';
const LANGUAGE = /^([\w+\-.#]{1,32})\n/u;
const HEADING = /^(#{1,3})[ \t]+(?=\S)/u;
const LIST_LINE = /^ {0,40}(?:[-*]|\d{1,9}\.) +\S/u;

/**
 * Parses a message as Discord does: code blocks, quotes, headings, subtext and lists by line, the rest inline.
 *
 * Never throws, whatever the text; takes linear time.
 */
export function parseMarkdown(text: string): MarkdownNode[] {
  return new Blocks(text.replaceAll('\r\n', '\n'), true).read();
}

class Blocks {
  readonly #text: string;
  readonly #quotes: boolean;
  readonly #nodes: MarkdownNode[] = [];
  #at = 0;
  #paragraph = 0;
  #fence = -1;
  #line = { start: 0, end: -1 };

  constructor(text: string, quotes: boolean) {
    this.#text = text;
    this.#quotes = quotes;
  }

  read(): MarkdownNode[] {
    while (this.#at < this.#text.length) {
      const atLineStart = this.#at === 0 || this.#text[this.#at - 1] === '\n';
      if (!(atLineStart && this.#lineBlock()) && !this.#codeBlock()) this.#at = this.#lineEnd(this.#at) + 1;
    }
    this.#closeParagraph(this.#text.length);
    return this.#nodes;
  }

  #lineBlock(): boolean {
    const end = this.#lineEnd(this.#at);
    const line = this.#text.slice(this.#at, end);
    return this.#quote(line) || this.#heading(line, end) || this.#list(line);
  }

  #quote(line: string): boolean {
    if (!this.#quotes) return false;
    if (line.startsWith('>>> ')) return this.#emitQuote(this.#text.slice(this.#at + 4), this.#text.length);
    if (!line.startsWith('> ')) return false;
    const { lines, end } = this.#takeLines((one) => one.startsWith('> '));
    return this.#emitQuote(lines.map((one) => one.slice(2)).join('\n'), end);
  }

  #emitQuote(inner: string, end: number): true {
    return this.#emit({ kind: 'quote', children: new Blocks(inner, false).read() }, end);
  }

  #heading(line: string, end: number): boolean {
    const subtext = line.startsWith('-# ') && line.trim() !== '-#';
    if (subtext) return this.#emit({ kind: 'subtext', children: parseInline(line.slice(3).trim()) }, end + 1);
    const marks = HEADING.exec(line);
    if (marks === null) return false;
    const level = Math.min(marks[1]?.length ?? 1, 3) as 1 | 2 | 3;
    return this.#emit({ kind: 'heading', level, children: parseInline(line.slice(marks[0].length).trim()) }, end + 1);
  }

  #list(line: string): boolean {
    if (!LIST_LINE.test(line)) return false;
    const { lines, end } = this.#takeLines((one) => LIST_LINE.test(one) || /^ {2,40}\S/u.test(one));
    this.#closeParagraph(this.#at);
    for (const list of parseList(lines)) this.#nodes.push(list);
    return this.#continueAt(end);
  }

  #codeBlock(): boolean {
    if (this.#fence < this.#at) this.#fence = this.#find(FENCE, this.#at);
    if (this.#fence >= this.#lineEnd(this.#at)) return false;
    const start = this.#fence + FENCE.length;
    const close = this.#find(FENCE, start);
    if (close === this.#text.length) this.#fence = close;
    const inner = this.#fence === close ? '' : this.#text.slice(start, close);
    if (inner.trim() === '') return false;
    this.#at = this.#fence;
    const language = LANGUAGE.exec(inner)?.[1];
    const text = inner.slice(language === undefined ? 0 : language.length + 1).replaceAll(/^\n+|\n+$/gu, '');
    const after = close + FENCE.length;
    return this.#emit({ kind: 'code-block', text, language }, this.#text[after] === '\n' ? after + 1 : after);
  }

  #takeLines(belongs: (line: string) => boolean): { lines: string[]; end: number } {
    const lines: string[] = [];
    let end = this.#at;
    while (end < this.#text.length) {
      const stop = this.#lineEnd(end);
      const line = this.#text.slice(end, stop);
      if (!belongs(line)) break;
      lines.push(line);
      end = stop + 1;
    }
    return { lines, end };
  }

  #emit(node: MarkdownNode, end: number): true {
    this.#closeParagraph(this.#at);
    this.#nodes.push(node);
    return this.#continueAt(end);
  }

  #continueAt(end: number): true {
    this.#at = Math.min(end, this.#text.length);
    this.#paragraph = this.#at;
    return true;
  }

  #closeParagraph(end: number): void {
    const text = this.#text.slice(this.#paragraph, end);
    const inner = text.endsWith('\n') ? text.slice(0, -1) : text;
    if (text !== '') this.#nodes.push({ kind: 'paragraph', children: parseInline(inner) });
    this.#paragraph = end;
  }

  /** Remembered, so that a long line with many code blocks is searched once. */
  #lineEnd(from: number): number {
    const known = from >= this.#line.start && from <= this.#line.end;
    if (!known) this.#line = { start: from, end: this.#find('\n', from) };
    return this.#line.end;
  }

  /** Where the mark stands next; the text's length where it does not. */
  #find(mark: string, from: number): number {
    const at = this.#text.indexOf(mark, from);
    return at < 0 ? this.#text.length : at;
  }
}
