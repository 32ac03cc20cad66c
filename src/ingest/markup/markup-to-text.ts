import { parseMarkup } from './parse-markup.ts';

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN ' +
    'NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
/** What nobody reads as text. */
const SILENT: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'HEAD',
  'SVG',
  'IFRAME',
  'OBJECT',
  'BUTTON',
  'SELECT',
]);
/** Control characters, soft hyphens and the like, which nobody sees. */
const UNREADABLE = /(?!\s)\p{Cc}|[\u00AD\uFEFF]/gu;
/** Between the cells of a row. */
const CELL_END = ' | ';
const MOST_NODES = 200_000;

/** The words of HTML as a person reads them: one line a block, blank lines between, no mark-up. Plain text comes back as it is. */
export function markupToText(markup: string): string {
  if (!/[<&]/u.test(markup)) return tidy(markup);
  const body = parseMarkup(markup)?.body;
  return body ? nodeToText(body) : tidy(markup.replaceAll(/<[^<>]*>/gu, ' '));
}

/** The words of a part of a document. Walks without recursion: a page may nest as deep as it likes. */
export function nodeToText(root: Node): string {
  const parts: string[] = [];
  let seen = 0;
  const pending: (Node | string)[] = [root];
  while (pending.length > 0 && seen < MOST_NODES) {
    seen += 1;
    const node = pending.pop();
    if (node === undefined) break;
    if (typeof node === 'string') parts.push(node);
    else if (node.nodeType === 3) parts.push(wordsOf(node));
    else if (!SILENT.has(node.nodeName.toUpperCase())) for (const part of spread(node)) pending.push(part);
  }
  return tidy(parts.join(''));
}

/** A node's parts, last first, with the line breaks that it brings. */
function spread(node: Node): (Node | string)[] {
  const name = node.nodeName.toUpperCase();
  if (name === 'BR') return ['\n'];
  if (name === 'TR' && isRowOfData(node)) return ['\n', cellsOf(node).join(CELL_END)];
  const inside = [...node.childNodes].toReversed();
  return BLOCKS.has(name) ? ['\n\n', ...inside, '\n\n'] : inside;
}

/** White space means nothing but in what is set as typed: there an empty line parts paragraphs. */
function wordsOf(text: Node): string {
  const written = text.textContent ?? '';
  const isTyped = written.includes('\n') && text.parentElement?.closest('pre, textarea') !== null;
  return (isTyped ? written.split(/\n[^\S\n]*\n\s*/u) : [written])
    .map((part) => part.replaceAll(/\s+/gu, ' '))
    .join('\n\n');
}

/** A table's figures are read row by row; where cells hold lines and blocks of their own, the table but sets the page. */
function isRowOfData(row: Node): boolean {
  const cells = [...row.childNodes].filter(isCell);
  return (
    cells.length > 1 && cells.every((cell) => cell.querySelector('br, p, div, table, ul, ol, h1, h2, h3') === null)
  );
}

function cellsOf(row: Node): readonly string[] {
  return [...row.childNodes].filter(isCell).map((cell) => (cell.textContent ?? '').replaceAll(/\s+/gu, ' ').trim());
}

function isCell(node: Node): node is Element {
  return /^t[dh]$/iu.test(node.nodeName);
}

function tidy(text: string): string {
  return text
    .replaceAll(UNREADABLE, '')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}
