import type { FeedEntry } from '../../src/app/feeds/feed-document.ts';
import type { Feed } from '../../src/app/feeds/feed-ports.ts';

/** A feed that is due. */
export const sampleFeed = (id: string, more: Partial<Feed> = {}): Feed => ({
  id,
  url: `https://news.example/${id}`,
  title: 'Sahel Wire',
  etag: undefined,
  lastModified: undefined,
  intervalMinutes: 30,
  nextPoll: '2025-06-02T08:00:00.000Z',
  lastPoll: undefined,
  failures: 0,
  failingSince: undefined,
  failure: undefined,
  ...more,
});

/** An entry of a feed. */
export const sampleEntry = (key: string, more: Partial<FeedEntry> = {}): FeedEntry => ({
  key,
  title: `Report ${key}`,
  url: `https://news.example/${key}`,
  text: '',
  published: '2025-06-02T07:00:00.000Z',
  author: undefined,
  ...more,
});
