import type { FeedReading } from '../../app/feeds/feed-document.ts';
import type { FeedReader } from '../../app/feeds/feed-ports.ts';
import type { SafeFetch } from '../fetch/safe-fetch.ts';
import { decodeMarkup } from '../markup/decode-markup.ts';
import { discoverFeeds } from './discover-feeds.ts';
import { parseFeed } from './parse-feed.ts';

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.7, */*;q=0.1';
const LIMIT_BYTES = 8_000_000;

/** Reads feeds through the safe fetch. */
export function createFeedReader(fetch: Pick<SafeFetch, 'get'>): FeedReader {
  return {
    read: async (url, validators, signal) => {
      const request = { accept: ACCEPT, limitBytes: LIMIT_BYTES, ...validators };
      const fetched = await fetch.get(url, signal === undefined ? request : { ...request, signal });
      if (fetched.kind === 'not-modified') return { kind: 'not-modified' };
      return fetched.kind === 'failed' ? fetched : understand(fetched);
    },
  };
}

type Answer = Extract<Awaited<ReturnType<SafeFetch['get']>>, { kind: 'fetched' }>;

/** A feed whatever the server calls it, else a page with the feeds that it names. */
function understand({ bytes, contentType, url, ...about }: Answer): FeedReading {
  const text = decodeMarkup(bytes, contentType);
  const document = parseFeed(text, url);
  if (document !== undefined) return { ...about, kind: 'feed', url, document };
  if (/<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(text))
    return { kind: 'page', url, feeds: discoverFeeds(text, url) };
  const empty = text.trim() === '';
  return {
    kind: 'failed',
    reason: 'unreadable',
    detail: empty ? 'the server sent nothing' : 'that is neither a feed nor a page',
  };
}
