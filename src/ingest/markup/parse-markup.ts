import { parseHTML } from 'linkedom';

/** Beyond these a document is made to tire its readers: the time to walk it grows with the square of its depth. */
const LIMITS = { depth: 400, tags: 150_000 } as const;

const TAG = /<(?<end>\/?)(?<name>[a-z][a-z0-9]*)/giu;
/** Elements that hold nothing, or that HTML ends by itself when the next one begins: they do not nest. */
const FLAT: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th thead tbody tfoot option optgroup rt rp html head body'
  ).split(' '),
);

/** Parses HTML, unless it nests deeper or is longer than any page that people read. Never throws. */
export function parseMarkup(html: string): Document | undefined {
  if (!isBearable(html)) return undefined;
  try {
    const { document } = parseHTML(wrap(html));
    if (document.documentElement === null) return undefined;
    for (const element of document.querySelectorAll('*')) lowerNames(element);
    return document;
  } catch {
    return undefined;
  }
}

/** The parser builds no body around what has none. */
function wrap(html: string): string {
  if (/<html[\s>]/iu.test(html)) return html;
  return `<!doctype html><html>${/<(?:body|frameset)[\s>]/iu.test(html) ? html : `<body>${html}</body>`}</html>`;
}

/** HTML's attributes go by any case, the parser keeps the one that was written; of two that differ in case alone the first counts. */
function lowerNames(element: Element): void {
  for (const name of element.getAttributeNames().filter((one) => /[A-Z]/u.test(one))) {
    const value = element.getAttribute(name) ?? '';
    element.removeAttribute(name);
    if (!element.hasAttribute(name.toLowerCase())) element.setAttribute(name.toLowerCase(), value);
  }
}

/** Counts tags in one pass, before anything is built. */
export function isBearable(markup: string): boolean {
  let [depth, tags] = [0, 0];
  for (const { groups } of markup.matchAll(TAG)) {
    tags += 1;
    if (!FLAT.has(groups?.['name']?.toLowerCase() ?? ''))
      depth = Math.max(0, depth + (groups?.['end'] === '' ? 1 : -1));
    if (depth > LIMITS.depth || tags > LIMITS.tags) return false;
  }
  return true;
}
