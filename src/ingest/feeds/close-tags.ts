/** Character data, comments, instructions and doctypes as they stand; else a tag. */
const TOKEN = new RegExp(
  [
    String.raw`<!\[CDATA\[[^]*?\]\]>`,
    '<!--[^]*?-->',
    String.raw`<[!?][^>]*>`,
    String.raw`<(?<end>\/?)(?<name>[\p{L}_][\p{L}\p{N}_:.-]*)(?<rest>[^<>]*)>`,
  ].join('|'),
  'gu',
);
/** What holds words alone in every kind of feed: the next element of a feed ends it, should its own end be missing. */
const LEAVES: ReadonlySet<string> = new Set(
  'title link guid id pubdate published updated description summary language dc:date dc:creator dc:title content:encoded'.split(
    ' ',
  ),
);
/** These hold elements of a feed; two of one name do not nest. */
const HOLDERS: ReadonlySet<string> = new Set(['item', 'entry', 'channel']);
/** HTML's elements that have no end. */
const EMPTY: ReadonlySet<string> = new Set('br hr img input area base col embed source track wbr'.split(' '));
/** XML's names differ by case, feeds' names do not; these are written so that the parser knows them. */
const SPELLINGS: Readonly<Record<string, string>> = { 'rdf:rdf': 'rdf:RDF', pubdate: 'pubDate' };

/**
 * Makes the tags of a feed match: names in one case, elements that were left open closed where the next one begins, end tags
 * without a beginning dropped. Words, character data and attributes stay as they are.
 */
export function closeTags(text: string): string {
  const open: string[] = [];
  const body = text.replaceAll(TOKEN, (token: string, ...details: unknown[]) => {
    const { end, name, rest } = details.at(-1) as Readonly<Record<'end' | 'name' | 'rest', string | undefined>>;
    if (name === undefined) return token;
    const tag = { name: spell(name), rest: rest ?? '' };
    return end === '/' ? endTag(open, tag.name) : startTag(open, tag);
  });
  return body + closeDownTo(open, 0);
}

function startTag(open: string[], { name, rest }: { readonly name: string; readonly rest: string }): string {
  const closed = closeDownTo(open, openBefore(open, name));
  const isEmpty = rest.trimEnd().endsWith('/') || EMPTY.has(name) || (name === 'link' && /\bhref\s*=/iu.test(rest));
  if (!isEmpty) open.push(name);
  return `${closed}<${name}${rest.replace(/\s*\/?\s*$/u, '')}${isEmpty ? ' /' : ''}>`;
}

function endTag(open: string[], name: string): string {
  const at = open.lastIndexOf(name);
  return at < 0 ? '' : closeDownTo(open, at);
}

/** How many of the open elements stay open when another begins. */
function openBefore(open: readonly string[], name: string): number {
  if (HOLDERS.has(name)) {
    const same = open.findLastIndex((one) => one === name || (one === 'channel' && open[0] === 'rdf:RDF'));
    return same < 0 ? firstLeaf(open) : same;
  }
  return LEAVES.has(name.toLowerCase()) ? firstLeaf(open) : open.length;
}

function firstLeaf(open: readonly string[]): number {
  const at = open.findIndex((one) => LEAVES.has(one.toLowerCase()));
  return at < 0 ? open.length : at;
}

function closeDownTo(open: string[], height: number): string {
  return open
    .splice(height)
    .toReversed()
    .map((name) => `</${name}>`)
    .join('');
}

function spell(name: string): string {
  const lower = name.toLowerCase();
  return SPELLINGS[lower] ?? lower;
}
