import { expect, it } from 'vitest';
import type { SafeFetch } from '../../../src/ingest/fetch/safe-fetch.ts';
import { createFeedReader } from '../../../src/ingest/feeds/create-feed-reader.ts';
import { ILL_FORMED_FEEDS, type IllFormedFeed } from './ill-formed-feeds.ts';

const HERE = 'https://delta.example/feed';

/** Answers with a feed, whatever it is asked for. */
function serverOf({ bytes, contentType = 'text/xml' }: IllFormedFeed): Pick<SafeFetch, 'get'> {
  const nothing = { etag: undefined, lastModified: undefined, maxAgeSeconds: undefined };
  return { get: async (url) => ({ kind: 'fetched', url, contentType, bytes, ...nothing }) };
}

it.each(ILL_FORMED_FEEDS)('a feed is usable that $what', async (feed) => {
  const reading = await createFeedReader(serverOf(feed)).read(HERE, {});
  const found = reading.kind === 'feed' ? reading.document.entries : [];
  const wanted = feed.entries.map((entry, index) =>
    Object.fromEntries(Object.keys(entry).map((key) => [key, found[index]?.[key as keyof typeof entry] ?? ''])),
  );
  expect({ count: found.length, entries: wanted }).toEqual({ count: feed.entries.length, entries: feed.entries });
});
