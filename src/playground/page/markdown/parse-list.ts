import type { MarkdownList, MarkdownNode } from './node.ts';
import { parseInline } from './parse-inline.ts';

const ITEM = /^( *)(?:[-*]|(\d{1,9})\.) +(.*)$/u;

/** Discord draws no deeper list; what is indented further stays at this depth. */
const DEEPEST = 10;

interface Line {
  readonly indent: number;
  readonly number: number | undefined;
  readonly text: string;
}

interface OpenList {
  readonly indent: number;
  readonly ordered: boolean;
  readonly start: number;
  readonly items: MarkdownNode[][];
}

/** Parses the lines of one or more lists; a deeper indent nests, a change between bullets and numbers starts another list. */
export function parseList(lines: readonly string[]): MarkdownList[] {
  const done: MarkdownList[] = [];
  const stack: OpenList[] = [];
  for (const line of joinLines(lines)) {
    while (closes(stack, line)) closeTop(stack, done);
    if (stack.length === 0 || deeper(stack, line)) {
      stack.push({ indent: line.indent, ordered: line.number !== undefined, start: line.number ?? 1, items: [] });
    }
    stack.at(-1)?.items.push([...parseInline(line.text)]);
  }
  while (stack.length > 0) closeTop(stack, done);
  return done;
}

function joinLines(lines: readonly string[]): Line[] {
  const items: { indent: number; number: number | undefined; texts: string[] }[] = [];
  for (const line of lines) {
    const [, indent = '', number, text = ''] = ITEM.exec(line) ?? [];
    if (text !== '') {
      items.push({ indent: indent.length, number: number === undefined ? undefined : Number(number), texts: [text] });
    } else items.at(-1)?.texts.push(line.trim());
  }
  return items.map(({ indent, number, texts }) => ({ indent, number, text: texts.join('\n') }));
}

function deeper(stack: readonly OpenList[], line: Line): boolean {
  return stack.length < DEEPEST && line.indent > (stack.at(-1)?.indent ?? -1);
}

function closes(stack: readonly OpenList[], line: Line): boolean {
  const top = stack.at(-1);
  if (top === undefined) return false;
  if (line.indent < top.indent) return stack.length > 1;
  return line.indent === top.indent && top.ordered !== (line.number !== undefined);
}

function closeTop(stack: OpenList[], done: MarkdownList[]): void {
  const top = stack.pop();
  if (top === undefined) return;
  const list: MarkdownList = { kind: 'list', ordered: top.ordered, start: top.start, items: top.items };
  const parent = stack.at(-1)?.items.at(-1);
  if (parent === undefined) done.push(list);
  else parent.push(list);
}
