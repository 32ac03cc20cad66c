import type { MarkdownNode, SpanKind } from './node.ts';
import { readToken } from './read-token.ts';

/** Marks that open and close the same way; a longer one wins over its beginning. */
const MARKS: readonly (readonly [mark: string, kind: SpanKind])[] = [
  ['**', 'strong'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['||', 'spoiler'],
  ['*', 'emphasis'],
  ['_', 'emphasis'],
];

const PLAIN = /[\s\S][^\\`<[\]*_~|h]*/uy;
const LINK_END = /\]\((?:<(https?:\/\/[^\s<>]+)>|(https?:\/\/(?:[^\s()<>]|\([^\s()<>]*\))+))(?:[ \t]+"([^"\n]*)")?\)/uy;

/** A mark that waits for its pair: where its placeholder stands in the output. */
interface Opener {
  readonly mark: string;
  readonly at: number;
}

/**
 * Parses one run of inline Markdown in one pass, in linear time.
 *
 * The output is one flat list in which an open mark holds a placeholder of plain text; a closing mark moves what came since
 * into its node. Each node moves once, and a mark without a pair has nothing to undo: it already is the text it was.
 */
export function parseInline(text: string): MarkdownNode[] {
  const run = new InlineRun(text);
  while (run.step());
  return mergeText(run.output);
}

class InlineRun {
  readonly output: MarkdownNode[] = [];
  readonly #text: string;
  readonly #openers: Opener[] = [];
  readonly #open = new Set<string>();
  readonly #ticks: Map<number, number[]>;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#ticks = indexTicks(text);
  }

  /** Reads one piece; false at the end of the text. */
  step(): boolean {
    if (this.#at >= this.#text.length) return false;
    const done =
      this.#escape() || this.#code() || this.#token() || this.#openLink() || this.#closeLink() || this.#mark();
    if (!done) this.#plain();
    return true;
  }

  #emit(node: MarkdownNode, end: number): true {
    this.output.push(node);
    this.#at = end;
    return true;
  }

  #escape(): boolean {
    const next = this.#text[this.#at + 1];
    if (this.#text[this.#at] !== '\\' || next === undefined || !/[^\sA-Za-z0-9]/u.test(next)) return false;
    return this.#emit({ kind: 'text', text: next }, this.#at + 2);
  }

  #code(): boolean {
    if (this.#text[this.#at] !== '`') return false;
    const length = runLength(this.#text, this.#at);
    const start = this.#at + length;
    const closers = this.#ticks.get(length) ?? [];
    while ((closers.at(-1) ?? Infinity) < start) closers.pop();
    const close = closers.at(-1);
    if (close === undefined) return this.#emit({ kind: 'text', text: '`'.repeat(length) }, start);
    const inner = this.#text.slice(start, close);
    return this.#emit({ kind: 'code', text: inner.trim() === '' ? inner : inner.trim() }, close + length);
  }

  #token(): boolean {
    if (this.#text[this.#at] !== '<' && this.#text[this.#at] !== 'h') return false;
    const token = readToken(this.#text, this.#at);
    return token !== undefined && this.#emit(token.node, token.end);
  }

  #openLink(): boolean {
    if (this.#text[this.#at] !== '[') return false;
    this.#push('[');
    return this.#emit({ kind: 'text', text: '[' }, this.#at + 1);
  }

  #closeLink(): boolean {
    if (this.#text[this.#at] !== ']') return false;
    const opener = this.#popTo('[');
    LINK_END.lastIndex = this.#at;
    const match = opener === undefined ? null : LINK_END.exec(this.#text);
    const url = match?.[1] ?? match?.[2];
    if (opener === undefined || match === null || url === undefined || !URL.canParse(url)) return this.#plain();
    const children = plainLinks(mergeText(this.output.splice(opener.at).slice(1)));
    const end = this.#at + match[0].length;
    if (children.length === 0) return this.#emit({ kind: 'text', text: `[${match[0]}` }, end);
    this.#forgetLinks();
    return this.#emit({ kind: 'link', url, title: match[3], children }, end);
  }

  #mark(): boolean {
    const found = this.#markHere();
    if (found === undefined) return false;
    const [mark, kind] = found;
    const end = this.#at + mark.length;
    const open = this.#open.has(mark);
    if (open && this.#mayClose(mark, end)) {
      const opener = this.#popTo(mark);
      const children = mergeText(this.output.splice(opener?.at ?? this.output.length).slice(1));
      if (children.length > 0) return this.#emit({ kind, children }, end);
      return this.#emit({ kind: 'text', text: mark + mark }, end);
    }
    if (!open && this.#mayOpen(mark, end)) this.#push(mark);
    return this.#emit({ kind: 'text', text: mark }, end);
  }

  /** The mark that stands here. Of three stars or lines, the single one closes first when it was opened last. */
  #markHere(): readonly [string, SpanKind] | undefined {
    const here = MARKS.find(([mark]) => this.#text.startsWith(mark, this.#at));
    const single = here?.[0][0] ?? '';
    const three = this.#text.startsWith(single.repeat(3), this.#at);
    const splits = here?.[0].length === 2 && three && this.#openers.at(-1)?.mark === single;
    return splits ? MARKS.find(([mark]) => mark === single) : here;
  }

  #mayOpen(mark: string, end: number): boolean {
    if (mark.length === 2) return end < this.#text.length;
    const before = this.#text[this.#at - 1] ?? ' ';
    return /\S/u.test(this.#text[end] ?? ' ') && (mark === '*' || !/[\p{L}\p{N}]/u.test(before));
  }

  #mayClose(mark: string, end: number): boolean {
    if (mark.length === 2) return true;
    const after = this.#text[end] ?? ' ';
    return /\S/u.test(this.#text[this.#at - 1] ?? ' ') && (mark === '*' || !/[\p{L}\p{N}]/u.test(after));
  }

  #push(mark: string): void {
    this.#open.add(mark);
    this.#openers.push({ mark, at: this.output.length });
  }

  /** Takes the last opener of a mark from the stack, and those above it, which found no pair: each is looked at once. */
  #popTo(mark: string): Opener | undefined {
    if (!this.#open.has(mark)) return undefined;
    for (let top = this.#openers.pop(); top !== undefined; top = this.#openers.pop()) {
      if (top.mark !== '[' || !this.#brackets()) this.#open.delete(top.mark);
      if (top.mark === mark) return top;
    }
    return undefined;
  }

  /** Whether a bracket is still open: above the last one stand at most six marks, so the look is short. */
  #brackets(): boolean {
    return this.#openers.findLast((one) => one.mark === '[') !== undefined;
  }

  /** A link holds no link: the brackets before it stay what they are. */
  #forgetLinks(): void {
    const marks = this.#openers.filter((one) => one.mark !== '[');
    this.#openers.splice(0, this.#openers.length, ...marks);
    this.#open.delete('[');
  }

  #plain(): true {
    PLAIN.lastIndex = this.#at;
    const text = PLAIN.exec(this.#text)?.[0] ?? '';
    return this.#emit({ kind: 'text', text }, this.#at + Math.max(text.length, 1));
  }
}

function runLength(text: string, at: number): number {
  let end = at;
  while (text[end] === '`') end += 1;
  return end - at;
}

/** Where runs of backticks start, by their length, the last one first. */
function indexTicks(text: string): Map<number, number[]> {
  const runs = [...text.matchAll(/`+/gu)];
  const byLength = Map.groupBy(runs, (run) => run[0].length);
  return new Map([...byLength].map(([length, all]) => [length, all.map((run) => run.index).toReversed()]));
}

function mergeText(nodes: readonly MarkdownNode[]): MarkdownNode[] {
  const merged: MarkdownNode[] = [];
  let texts: string[] = [];
  const flush = (): void => {
    if (texts.length > 0) merged.push({ kind: 'text', text: texts.join('') });
    texts = [];
  };
  for (const node of nodes) {
    if (node.kind === 'text') texts.push(node.text);
    else {
      flush();
      merged.push(node);
    }
  }
  flush();
  return merged.filter((node) => node.kind !== 'text' || node.text !== '');
}

/** Inside the words of a link an address is only text. */
function plainLinks(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  return nodes.flatMap((node): readonly MarkdownNode[] => {
    if (node.kind === 'link') return node.children;
    return 'children' in node ? [{ ...node, children: plainLinks(node.children) }] : [node];
  });
}
