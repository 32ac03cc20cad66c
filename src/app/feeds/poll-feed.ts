import { backoffMinutes, nextInterval, withJitter } from '../../core/feeds/next-poll.ts';
import type { Clock, Digester } from '../ports.ts';
import type { FeedReading } from './feed-document.ts';
import type { Feed, FeedReader, FeedStore } from './feed-ports.ts';
import type { FailedFetch } from './fetched.ts';

/** What a poll needs of the world. */
export interface PollPorts {
  readonly clock: Clock;
  readonly digester: Digester;
  readonly reader: FeedReader;
  readonly store: FeedStore;
}

const MINUTE_MS = 60_000;

/** Polls one feed and keeps what it says, in one step: what is not kept is polled again. @returns the number of new entries, or the failure. */
export async function pollFeed(ports: PollPorts, feed: Feed): Promise<number | FailedFetch> {
  const reading = await ports.reader.read(feed.url, { etag: feed.etag, lastModified: feed.lastModified });
  const now = ports.clock.now();
  if (reading.kind === 'failed' || reading.kind === 'page') {
    const failure = reading.kind === 'failed' ? reading : NO_FEED;
    await ports.store.savePoll(afterFailure(ports, feed, failure, now), []);
    return failure;
  }
  const entries = reading.kind === 'feed' ? reading.document.entries : [];
  // the pause depends on how many are new, which only the store knows: entries first, under the old state, then the new one
  const fresh = await ports.store.savePoll({ ...feed, nextPoll: now.toISOString() }, entries);
  await ports.store.savePoll(afterSuccess(ports, feed, { reading, fresh }, now), []);
  return fresh;
}

const NO_FEED: FailedFetch = {
  kind: 'failed',
  reason: 'unreadable',
  detail: 'the address leads to a page, not to a feed',
};

interface Success {
  readonly reading: Extract<FeedReading, { kind: 'feed' | 'not-modified' }>;
  readonly fresh: number;
}

function afterSuccess(ports: PollPorts, feed: Feed, { reading, fresh }: Success, now: Date): Feed {
  const askedMinutes =
    reading.kind === 'feed' ? Math.max(reading.document.ttlMinutes ?? 0, (reading.maxAgeSeconds ?? 0) / 60) : 0;
  const intervalMinutes = nextInterval({ intervalMinutes: feed.intervalMinutes, newEntries: fresh, askedMinutes });
  const calm = {
    failures: 0,
    failingSince: undefined,
    failure: undefined,
    lastPoll: now.toISOString(),
    intervalMinutes,
  };
  const nextPoll = later(ports, feed, intervalMinutes, now);
  if (reading.kind === 'not-modified') return { ...feed, ...calm, nextPoll };
  const { etag, lastModified, movedTo, document } = reading;
  return {
    ...feed,
    ...calm,
    nextPoll,
    etag,
    lastModified,
    url: movedTo ?? feed.url,
    title: document.title || feed.title,
  };
}

function afterFailure(ports: PollPorts, feed: Feed, { reason, detail, retryAtMs = 0 }: FailedFetch, now: Date): Feed {
  const backoff = later(ports, feed, backoffMinutes(feed.failures), now);
  return {
    ...feed,
    failures: feed.failures + 1,
    failingSince: feed.failingSince ?? now.toISOString(),
    failure: { reason, detail },
    lastPoll: now.toISOString(),
    nextPoll: new Date(Math.max(Date.parse(backoff), retryAtMs)).toISOString(),
  };
}

/** An instant some minutes on. Chance comes from the feed and the moment: the same poll gives the same answer. */
function later({ digester }: PollPorts, feed: Feed, minutes: number, now: Date): string {
  const chance = Number.parseInt(digester.sha256(`${feed.id} ${now.toISOString()}`).slice(0, 8), 16) / 2 ** 32;
  return new Date(now.getTime() + withJitter(minutes, chance) * MINUTE_MS).toISOString();
}
