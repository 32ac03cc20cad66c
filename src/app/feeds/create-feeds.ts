import { POLL_MINUTES } from '../../core/feeds/next-poll.ts';
import { ownerOf, type Reader } from '../reader.ts';
import type { FeedPorts } from './feed-app-ports.ts';
import type { Feed } from './feed-ports.ts';
import type { AddFeedOutcome, FeedUseCases, TestFeedOutcome } from './feed-use-cases.ts';
import { findFeed } from './find-feed.ts';
import { pollAll } from './poll-all.ts';
import { readEntry } from './read-entry.ts';

/** The use cases of feeds over their ports. */
export function createFeeds(ports: FeedPorts): FeedUseCases {
  return {
    add: (reader, address, channelId) => addFeed(ports, reader, address, channelId),
    list: (reader) => ports.store.list(ownerOf(reader)),
    remove: (reader, which) => removeFeed(ports, reader, which),
    test: (address) => testFeed(ports, address),
    poll: ({ all = false, stop } = {}) => pollAll(ports, all, stop),
  };
}

/** A feed is known by its address: two who add it share it, and it is polled once. */
async function addFeed(
  ports: FeedPorts,
  reader: Reader,
  address: string,
  channelId: string | undefined,
): Promise<AddFeedOutcome> {
  const found = await findFeed(ports.reader, address);
  if (found.kind !== 'found') return found;
  const { document, url, movedTo } = found.reading;
  const now = ports.clock.now().toISOString();
  const feed: Feed = {
    id: ports.digester.sha256(movedTo ?? url).slice(0, 16),
    url: movedTo ?? url,
    title: document.title,
    etag: undefined,
    lastModified: undefined,
    intervalMinutes: POLL_MINUTES.first,
    nextPoll: now,
    lastPoll: undefined,
    failures: 0,
    failingSince: undefined,
    failure: undefined,
  };
  const kind = await ports.store.follow(feed, { owner: ownerOf(reader), feedId: feed.id, channelId, added: now });
  return { kind, feed, entries: document.entries.length, others: found.others };
}

async function removeFeed(ports: FeedPorts, reader: Reader, which: string): Promise<Feed | undefined> {
  const owner = ownerOf(reader);
  const followed = await ports.store.list(owner);
  const feed = followed.find((one) => one.feed.id === which || one.feed.url === which)?.feed;
  if (feed !== undefined) await ports.store.unfollow(owner, feed.id);
  return feed;
}

async function testFeed(ports: FeedPorts, address: string): Promise<TestFeedOutcome> {
  const found = await findFeed(ports.reader, address);
  if (found.kind !== 'found') return found;
  const { document, url } = found.reading;
  const [newest] = document.entries;
  const reading = newest === undefined ? undefined : await readEntry(ports.articles, newest, document.title);
  if (reading === undefined)
    return { kind: 'tested', url, document, newest: undefined, note: 'the feed holds no entries' };
  return reading.kind === 'report'
    ? { kind: 'tested', url, document, newest: reading.report, note: reading.note }
    : { kind: 'tested', url, document, newest: undefined, note: reading.reason };
}
