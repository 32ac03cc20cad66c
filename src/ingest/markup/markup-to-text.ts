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
    else if (node.nodeType === 3) parts.push((node.textContent ?? '').replaceAll(/\s+/gu, ' '));
    else if (!SILENT.has(node.nodeName.toUpperCase())) for (const part of spread(node)) pending.push(part);
  }
  return tidy(parts.join(''));
}

/** A node's parts, last first, with the line breaks that it brings. */
function spread(node: Node): (Node | string)[] {
  const name = node.nodeName.toUpperCase();
  if (name === 'BR') return ['\n'];
  const inside = [...node.childNodes].toReversed();
  return BLOCKS.has(name) ? ['\n\n', ...inside, '\n\n'] : inside;
}

function tidy(text: string): string {
  return text
    .replaceAll(UNREADABLE, '')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}
