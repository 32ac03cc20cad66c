const DECLARATIONS = {
  rss: 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  rdf: 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"',
};
const PROLOGUE = /^\s*(?:<\?[^>]*>\s*|<!DOCTYPE[^>]*>\s*|<!--[^]*?-->\s*)*/iu;

/** Gives a feed whose tags match the root that it lacks, and the names that its root should have declared; what follows the root goes. */
export function mendRoot(text: string): string {
  const body = text.replace(PROLOGUE, '');
  const [, root = '', rest = ''] = /^<(?<root>[\w:-]+)(?<rest>[^>]*)>/u.exec(body) ?? [];
  const inside = body.slice(root.length + rest.length + 2).split(`</${root}>`)[0] ?? '';
  if (root === 'rdf:RDF') return `<rdf:RDF ${DECLARATIONS.rdf} ${DECLARATIONS.rss}>${inside}</rdf:RDF>`;
  if (root === 'channel') return inRss(body);
  if (root === 'rss') return inRss(inside.includes('<channel') ? inside : `<channel>${inside}</channel>`);
  return root === 'item' ? inRss(`<channel>${body}</channel>`) : body;
}

function inRss(channel: string): string {
  return `<rss version="2.0" ${DECLARATIONS.rss}>${channel}</rss>`;
}
