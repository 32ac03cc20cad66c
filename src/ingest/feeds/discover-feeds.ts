import type { NamedFeed } from '../../app/feeds/feed-document.ts';
import { parseMarkup } from '../markup/parse-markup.ts';

const FEED_TYPE = /^(?:application\/(?:rss|atom|rdf)\+xml|application\/(?:feed\+)?json|(?:application|text)\/xml)\b/iu;
/** A link on the page that looks as if it led to a feed. */
const FEED_ADDRESS = /(?:^|[/._=-])(?:rss|atom|feeds?)(?:[/._?-]|$)|\.rdf$/iu;
/** Feeds of comments, oEmbed and the like are offered last. */
const SIDELINE = /comment|oembed|wp-json/iu;
const MOST_FEEDS = 10;
const LONGEST_TITLE = 200;

/**
 * Finds the feeds that a page names: in its head, as every reader does; without any there, the links that look like feeds.
 *
 * @param url - of the page: relative addresses start there.
 * @returns at most 10, each once, in the page's order but for feeds of comments, which come last.
 */
export function discoverFeeds(html: string, url: string): readonly NamedFeed[] {
  const document = parseMarkup(html);
  if (document === undefined) return [];
  const from = baseOf(document, url);
  const named = [...document.querySelectorAll('link[href]')].filter(namesFeed);
  const looksLikeFeed = (link: Element): boolean => FEED_ADDRESS.test(link.getAttribute('href') ?? '');
  const links = named.length > 0 ? named : [...document.querySelectorAll('a[href]')].filter(looksLikeFeed);
  const found = new Map<string, NamedFeed>();
  for (const link of links) {
    const target = URL.parse(link.getAttribute('href') ?? '', from);
    const isNew = target !== null && /^https?:$/u.test(target.protocol) && !found.has(target.href);
    if (isNew) found.set(target.href, { url: target.href, title: titleOf(link) });
  }
  return [...found.values()].toSorted((a, b) => sideline(a) - sideline(b)).slice(0, MOST_FEEDS);
}

function baseOf(document: Document, url: string): string {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  return (base ? URL.parse(base, url)?.href : undefined) ?? url;
}

function namesFeed(link: Element): boolean {
  const relations = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/u);
  const type = link.getAttribute('type')?.trim() ?? '';
  return relations.includes('feed') || (relations.includes('alternate') && FEED_TYPE.test(type));
}

const sideline = ({ url, title }: NamedFeed): number => (SIDELINE.test(url) || SIDELINE.test(title ?? '') ? 1 : 0);

function titleOf(link: Element): string | undefined {
  const title = (link.getAttribute('title') ?? link.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
  return title === '' ? undefined : title.slice(0, LONGEST_TITLE).toWellFormed();
}
