import { z } from 'zod';

/** What a page's JSON-LD says of its article. */
export interface LinkedData {
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly author: string | undefined;
  readonly published: string | undefined;
  readonly body: string | undefined;
  readonly isFree: boolean;
  readonly source: string | undefined;
}

const ARTICLE_TYPE = /(?:^|[/:])(?:\w*Article|\w*Posting|Report|Review|LiveBlogPosting)$/u;
const MOST_NODES = 2000;
const LONGEST_NAME = 200;

const words = z
  .string()
  .transform((text) => text.replaceAll(/\s+/gu, ' ').trim())
  .pipe(z.string().min(1));
const line = words
  .transform((text) => text.slice(0, 300).toWellFormed())
  .optional()
  .catch(undefined);
const name = z
  .union([words, z.object({ name: words }).transform((one) => one.name)])
  .transform((text) => text.slice(0, LONGEST_NAME));
const names = z
  .union([
    name.transform((one) => [one]),
    z.array(z.unknown()).transform((all) => all.flatMap((one) => name.safeParse(one).data ?? [])),
  ])
  .transform((all) => (all.length === 0 ? undefined : all.slice(0, 5).join(', ')))
  .optional()
  .catch(undefined);
const articleSchema = z.object({
  headline: line,
  name: line,
  datePublished: line,
  dateCreated: line,
  author: names,
  creator: names,
  publisher: names,
  sourceOrganization: names,
  copyrightHolder: names,
  articleBody: z.string().optional().catch(undefined),
  isAccessibleForFree: z
    .union([z.boolean(), z.string().transform((text) => !/^false$/iu.test(text.trim()))])
    .catch(true),
});

const NOTHING: LinkedData = {
  title: undefined,
  publisher: undefined,
  author: undefined,
  published: undefined,
  body: undefined,
  isFree: true,
  source: undefined,
};

/** Reads the first article among a page's JSON-LD. Scripts that are no JSON, and shapes that nobody foresaw, are passed over. */
export function readLinkedData(document: Document): LinkedData {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json" i]')].map((script) =>
    parse(script.textContent ?? ''),
  );
  const found = findArticle(blocks);
  const article = found === undefined ? undefined : articleSchema.safeParse(found).data;
  if (article === undefined) return NOTHING;
  return {
    title: article.headline ?? article.name,
    publisher: article.publisher,
    author: article.author ?? article.creator,
    published: article.datePublished ?? article.dateCreated,
    body: article.articleBody,
    isFree: article.isAccessibleForFree,
    source: article.sourceOrganization ?? otherThan(article.copyrightHolder, article.publisher),
  };
}

function otherThan(holder: string | undefined, publisher: string | undefined): string | undefined {
  return holder === publisher ? undefined : holder;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replaceAll(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/gu, ''));
  } catch {
    return undefined;
  }
}

/** Looks through graphs and lists, breadth first, so that the page's own article comes before those it mentions. */
function findArticle(blocks: readonly unknown[]): object | undefined {
  const waiting: unknown[] = [...blocks];
  for (let seen = 0; seen < waiting.length && seen < MOST_NODES; seen += 1) {
    const node = waiting[seen];
    if (typeof node !== 'object' || node === null) continue;
    if (isArticle(node)) return node;
    if (Array.isArray(node)) waiting.push(...node.slice(0, MOST_NODES));
    else if ('@graph' in node) waiting.push(node['@graph']);
    else if ('mainEntity' in node) waiting.push(node.mainEntity);
  }
  return undefined;
}

function isArticle(node: object): boolean {
  const types = '@type' in node ? [node['@type']].flat() : [];
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}
