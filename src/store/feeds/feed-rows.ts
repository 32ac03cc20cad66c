import { z } from 'zod';
import type { Insertable, Selectable } from 'kysely';
import type { Feed, FeedFollow, WaitingEntry } from '../../app/feeds/feed-ports.ts';
import { FETCH_FAILURES } from '../../app/feeds/fetched.ts';
import { PUBLIC_OWNER } from '../../core/incident/report.ts';
import type { FeedEntryTable, FeedFollowTable, FeedTable } from '../database/schema.ts';

const failureSchema = z.object({ reason: z.enum(FETCH_FAILURES), detail: z.string() });
const text = z.string().optional();
const entrySchema = z.object({
  key: z.string(),
  title: z.string(),
  url: text,
  text: z.string(),
  published: text,
  author: text,
});
const reportSchema = z.object({
  origin: z.string(),
  title: z.string(),
  text: z.string(),
  publisher: z.string().exactOptional(),
  url: z.string().exactOptional(),
  published: z.string().exactOptional(),
  language: z.string().exactOptional(),
  syndicatedFrom: z.string().exactOptional(),
});

/** A feed as its row. */
export function feedToRow(feed: Feed): Insertable<FeedTable> {
  return {
    guild_id: PUBLIC_OWNER,
    id: feed.id,
    url: feed.url,
    title: feed.title,
    etag: feed.etag ?? null,
    last_modified: feed.lastModified ?? null,
    interval_minutes: feed.intervalMinutes,
    next_poll: feed.nextPoll,
    last_poll: feed.lastPoll ?? null,
    failures: feed.failures,
    failing_since: feed.failingSince ?? null,
    failure: feed.failure === undefined ? null : JSON.stringify(feed.failure),
  };
}

/** A row as a feed. */
export function rowToFeed(row: Omit<Selectable<FeedTable>, 'guild_id'>): Feed {
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    etag: row.etag ?? undefined,
    lastModified: row.last_modified ?? undefined,
    intervalMinutes: row.interval_minutes,
    nextPoll: row.next_poll,
    lastPoll: row.last_poll ?? undefined,
    failures: row.failures,
    failingSince: row.failing_since ?? undefined,
    failure: failureSchema.optional().parse(row.failure ?? undefined),
  };
}

/** A row as a follower. */
export function rowToFollow(row: Omit<Selectable<FeedFollowTable>, 'told_failing'>): FeedFollow {
  return { owner: row.guild_id, feedId: row.feed_id, channelId: row.channel_id ?? undefined, added: row.added };
}

/** A row as an entry that waits. */
export function rowToWaiting(
  row: Pick<Selectable<FeedEntryTable>, 'feed_id' | 'entry' | 'report' | 'attempts'> & { readonly title: string },
): WaitingEntry {
  const { key, title, url, text: words, published, author } = entrySchema.parse(row.entry);
  return {
    feedId: row.feed_id,
    feedTitle: row.title,
    entry: { key, title, url, text: words, published, author },
    attempts: row.attempts,
    report: reportSchema.optional().parse(row.report ?? undefined),
  };
}
