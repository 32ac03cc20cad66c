import { parseFeed as parse } from 'feedsmith';
import type { FeedDocument, FeedEntry } from '../../app/feeds/feed-document.ts';
import { markupToText } from '../markup/markup-to-text.ts';
import { readInstant } from '../markup/read-instant.ts';
import {
  parsedFeedSchema,
  type AtomEntry,
  type AtomLink,
  type JsonItem,
  type ParsedFeed,
  type RssItem,
} from './feed-shapes.ts';
import { mendXml } from './mend-xml.ts';

/** A feed holds its newest entries first; nobody publishes more than this between two polls. */
const MOST_ENTRIES = 500;
const LONGEST_TITLE = 300;
const LONGEST_KEY = 500;

/**
 * Reads a feed in any of the four formats. What the parser refuses is mended and read again.
 *
 * @param url - where it came from: relative addresses start there.
 * @returns undefined when it is no feed.
 */
export function parseFeed(text: string, url: string): FeedDocument | undefined {
  const whole = tryRead(() => text, { url, mended: false });
  if (/^\s*\{/u.test(text) || (whole !== undefined && worth(whole) === FULL * whole.entries.length && worth(whole) > 0))
    return whole;
  const mended = tryRead(() => mendXml(text), { url, mended: true });
  return mended !== undefined && (whole === undefined || worth(mended) > worth(whole)) ? mended : whole;
}

/** An entry counts, one that leads to its page twice: a broken feed may parse, and lose what stands behind the break. */
const FULL = 2;

function worth({ entries }: FeedDocument): number {
  return entries.reduce((sum, entry) => sum + (entry.url === undefined ? 1 : FULL), 0);
}

function tryRead(write: () => string, source: Source): FeedDocument | undefined {
  const parsed = tryParse(write);
  return parsed && shape(parsed, source);
}

/** Markup that nests without end breaks off the mending, too. */
function tryParse(write: () => string): ParsedFeed | undefined {
  try {
    const parsed = parsedFeedSchema.safeParse(parse(write()));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

interface Source {
  readonly url: string;
  readonly mended: boolean;
}

function shape(parsed: ParsedFeed, { url, mended }: Source): FeedDocument {
  switch (parsed.format) {
    case 'rss':
    case 'rdf': {
      const { title, link, language, ttl, items, dc, sy } = parsed.feed;
      const siteUrl = absolute(link, url);
      return {
        format: parsed.format,
        title: plain(title),
        siteUrl,
        language: language ?? dc?.languages?.[0],
        ttlMinutes: ttl ?? minutesOf(sy),
        mended,
        entries: entriesOf(items, (item) => readRssItem(item, siteUrl ?? url)),
      };
    }
    case 'atom': {
      const { title, links, entries, xml } = parsed.feed;
      const base = absolute(xml?.base, url) ?? url;
      return {
        format: 'atom',
        title: plain(title?.value),
        siteUrl: absolute(pageLink(links), base),
        language: undefined,
        ttlMinutes: undefined,
        mended,
        entries: entriesOf(entries, (entry) => readAtomEntry(entry, base)),
      };
    }
    case 'json': {
      const { title, home_page_url: page, language, items } = parsed.feed;
      return {
        format: 'json',
        title: plain(title),
        siteUrl: absolute(page, url),
        language,
        ttlMinutes: undefined,
        mended,
        entries: entriesOf(items, (item) => readJsonItem(item, url)),
      };
    }
  }
}

type RawEntry = Omit<FeedEntry, 'key'> & { readonly key: string | undefined };

/** An entry without words and without an address is none; two with one key are one. */
function entriesOf<Item>(items: readonly Item[], read: (item: Item) => RawEntry): readonly FeedEntry[] {
  const entries = new Map<string, FeedEntry>();
  for (const item of items.slice(0, MOST_ENTRIES)) {
    const raw = read(item);
    const key = (raw.key ?? raw.url ?? raw.title)
      .replaceAll(/\p{Cc}/gu, '')
      .toWellFormed()
      .trim()
      .slice(0, LONGEST_KEY);
    if (key === '' || (raw.title === '' && raw.text === '' && raw.url === undefined) || entries.has(key)) continue;
    entries.set(key, { ...raw, key });
  }
  return [...entries.values()];
}

function readRssItem({ title, description, pubDate, authors, dc, content, ...item }: RssItem, base: string): RawEntry {
  return {
    key: item.guid?.value ?? item.rdf?.about,
    title: plain(title),
    url: absolute(item.link ?? permanentLink(item), base),
    text: longest(content?.encoded, description),
    published: firstInstant(pubDate, ...(dc?.dates ?? [])),
    author: nameOf([...(dc?.creators ?? []), ...authors]),
  };
}

/** An id that is an address, unless the feed says that it leads nowhere. */
function permanentLink({ guid, rdf }: Pick<RssItem, 'guid' | 'rdf'>): string | undefined {
  const isAddress = guid?.isPermaLink !== false && /^https?:/iu.test(guid?.value ?? '');
  return isAddress ? guid?.value : rdf?.about;
}

function readAtomEntry(
  { id, title, links, published, updated, content, summary, authors, xml }: AtomEntry,
  base: string,
): RawEntry {
  const from = absolute(xml?.base, base) ?? base;
  return {
    key: id,
    title: plain(title?.value),
    url: absolute(pageLink(links) ?? content?.src ?? (/^https?:/iu.test(id ?? '') ? id : undefined), from),
    text: longest(content?.value, summary?.value),
    published: firstInstant(published, updated),
    author: nameOf(authors),
  };
}

function readJsonItem(item: JsonItem, base: string): RawEntry {
  return {
    key: item.id,
    title: plain(item.title),
    url: absolute(item.url ?? item.external_url, base),
    text: longest(item.content_html, item.content_text, item.summary),
    published: firstInstant(item.date_published, item.date_modified),
    author: nameOf(item.authors),
  };
}

/** The page among an entry's links: no enclosure, no feed, no end point for answers. */
function pageLink(links: readonly AtomLink[]): string | undefined {
  const pages = links.filter(({ rel, href }) => href !== undefined && (rel ?? 'alternate') === 'alternate');
  return (pages.find(({ type }) => type === undefined || /html/iu.test(type)) ?? pages[0])?.href;
}

function absolute(address: string | undefined, base: string): string | undefined {
  const url = address === undefined || address.trim() === '' ? null : URL.parse(address.trim(), base);
  return url !== null && /^https?:$/u.test(url.protocol) ? url.href : undefined;
}

function plain(markup: string | undefined): string {
  return markupToText(markup ?? '')
    .replaceAll(/\s+/gu, ' ')
    .slice(0, LONGEST_TITLE)
    .toWellFormed();
}

/** The fullest of what the feed gives. */
function longest(...markups: readonly (string | undefined)[]): string {
  return markups
    .map((markup) => markupToText(markup ?? ''))
    .reduce((long, text) => (text.length > long.length ? text : long), '')
    .toWellFormed();
}

function firstInstant(...dates: readonly (string | undefined)[]): string | undefined {
  return dates.map(readInstant).find((instant) => instant !== undefined);
}

function nameOf(people: readonly (string | undefined)[]): string | undefined {
  return people.map(plain).find((name) => name !== '');
}

const PERIOD_MINUTES: Readonly<Record<string, number>> = { hourly: 60, daily: 1440, weekly: 10_080 };

function minutesOf(
  sy: { updatePeriod?: string | undefined; updateFrequency?: number | undefined } | undefined,
): number | undefined {
  const period = PERIOD_MINUTES[sy?.updatePeriod?.trim().toLowerCase() ?? ''];
  return period === undefined ? undefined : period / (sy?.updateFrequency ?? 1);
}
