import { z } from 'zod';

/** What is not of the expected shape is left out; the rest of the feed is read all the same. */
const words = z.string().optional().catch(undefined);
const number = z.coerce.number().finite().positive().optional().catch(undefined);
const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((all) =>
      all.flatMap((one): z.output<Item>[] => {
        const parsed = item.safeParse(one);
        return parsed.success ? [parsed.data] : [];
      }),
    );

const construct = z
  .union([
    z.string().transform((value) => ({ value, type: undefined, src: undefined })),
    z.object({ value: words, type: words, src: words }),
  ])
  .optional()
  .catch(undefined);
const person = z.union([z.string(), z.object({ name: words }).transform(({ name }) => name)]);
const base = z.object({ base: words }).optional().catch(undefined);
const dublinCore = z
  .object({ dates: listOf(z.string()), creators: listOf(z.string()), languages: listOf(z.string()) })
  .partial()
  .optional()
  .catch(undefined);
const link = z.object({ href: words, rel: words, type: words });

const rssItem = z.object({
  title: words,
  link: words,
  description: words,
  guid: z
    .object({ value: words, isPermaLink: z.boolean().optional().catch(undefined) })
    .optional()
    .catch(undefined),
  pubDate: words,
  authors: listOf(person),
  dc: dublinCore,
  content: z.object({ encoded: words }).optional().catch(undefined),
  rdf: z.object({ about: words }).optional().catch(undefined),
});
const atomEntry = z.object({
  id: words,
  title: construct,
  links: listOf(link),
  published: words,
  updated: words,
  content: construct,
  summary: construct,
  authors: listOf(person),
  xml: base,
});
const jsonItem = z.object({
  id: z
    .union([z.string(), z.number().transform(String)])
    .optional()
    .catch(undefined),
  url: words,
  external_url: words,
  title: words,
  content_html: words,
  content_text: words,
  summary: words,
  date_published: words,
  date_modified: words,
  authors: listOf(person),
});
const rssFeed = z.object({
  title: words,
  link: words,
  language: words,
  ttl: number,
  items: listOf(rssItem),
  dc: dublinCore,
  sy: z.object({ updatePeriod: words, updateFrequency: number }).optional().catch(undefined),
});

/** Every kind of feed as the parser gives it, as far as it is used here. */
export const parsedFeedSchema = z.discriminatedUnion('format', [
  z.object({ format: z.literal('rss'), feed: rssFeed }),
  z.object({ format: z.literal('rdf'), feed: rssFeed }),
  z.object({
    format: z.literal('atom'),
    feed: z.object({ title: construct, links: listOf(link), entries: listOf(atomEntry), xml: base }),
  }),
  z.object({
    format: z.literal('json'),
    feed: z.object({ title: words, home_page_url: words, language: words, items: listOf(jsonItem) }),
  }),
]);

/** A feed as the parser gives it. */
export type ParsedFeed = z.output<typeof parsedFeedSchema>;
/** An item of RSS 2 or RSS 1. */
export type RssItem = z.output<typeof rssItem>;
/** An entry of Atom. */
export type AtomEntry = z.output<typeof atomEntry>;
/** An item of a JSON Feed. */
export type JsonItem = z.output<typeof jsonItem>;
/** A link of Atom. */
export type AtomLink = z.output<typeof link>;
