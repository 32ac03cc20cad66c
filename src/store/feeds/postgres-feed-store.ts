import { sql, type Updateable } from 'kysely';
import type {
  EntryOutcome,
  Feed,
  FeedFollow,
  FeedStore,
  FollowedFeed,
  WaitingEntry,
} from '../../app/feeds/feed-ports.ts';
import type { FeedEntry } from '../../app/feeds/feed-document.ts';
import { PUBLIC_OWNER, type Owner } from '../../core/incident/report.ts';
import type { OwnedRows } from '../database/owned-rows.ts';
import type { FeedEntryTable } from '../database/schema.ts';
import { feedToRow, rowToFeed, rowToFollow, rowToWaiting } from './feed-rows.ts';

/** Feeds in PostgreSQL. The feeds and their entries are public rows; who follows them is each owner's own. */
export function postgresFeedStore(rows: OwnedRows): FeedStore {
  return {
    follow: (feed, follow) => addFollower(rows, feed, follow),
    unfollow: async (owner, feedId) =>
      await rows.as(owner, async (tx) => {
        const { numDeletedRows } = await tx
          .deleteFrom('sitrep.feed_follows')
          .where('guild_id', '=', owner)
          .where('feed_id', '=', feedId)
          .executeTakeFirst();
        return numDeletedRows > 0n;
      }),
    list: (owner) => list(rows, owner),
    due: (now, limit) => due(rows, now, limit),
    savePoll: (feed, entries) => savePoll(rows, feed, entries),
    waiting: (now, limit) => waiting(rows, now, limit),
    keepReport: (entry, report) => change(rows, entry, { report: JSON.stringify(report) }),
    settle: (entry, outcome) => settle(rows, entry, outcome),
    postpone: (entry, nextTry, reason) =>
      change(rows, entry, { attempts: entry.attempts + 1, next_try: nextTry, reason }),
    untold: (before) => untold(rows, before),
    markTold: async ({ owner, feedId }, at) => {
      await rows.as(owner, async (tx) => {
        await tx
          .updateTable('sitrep.feed_follows')
          .set({ told_failing: at })
          .where('guild_id', '=', owner)
          .where('feed_id', '=', feedId)
          .execute();
      });
    },
  };
}

/** Two steps, since the feed is everybody's: a feed that lost its follower in between is polled by nobody. */
async function addFollower(rows: OwnedRows, feed: Feed, follow: FeedFollow): Promise<'added' | 'known'> {
  await rows.as(PUBLIC_OWNER, async (tx) => {
    await tx
      .insertInto('sitrep.feeds')
      .values(feedToRow(feed))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
  return await rows.as(follow.owner, async (tx) => {
    const added = await tx
      .insertInto('sitrep.feed_follows')
      .values({
        guild_id: follow.owner,
        feed_id: follow.feedId,
        channel_id: follow.channelId ?? null,
        added: follow.added,
        told_failing: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('feed_id')
      .executeTakeFirst();
    return added === undefined ? 'known' : 'added';
  });
}

async function list(rows: OwnedRows, owner: Owner): Promise<readonly FollowedFeed[]> {
  return await rows.as(owner, async (tx) => {
    const follows = await tx
      .selectFrom('sitrep.feed_follows')
      .selectAll()
      .where('guild_id', '=', owner)
      .orderBy('added')
      .execute();
    const ids = follows.map((row) => row.feed_id);
    if (ids.length === 0) return [];
    const feeds = await tx.selectFrom('sitrep.feeds').selectAll().where('id', 'in', ids).execute();
    const counts = await tx
      .selectFrom('sitrep.feed_entries')
      .select(['feed_id', 'state', sql<number>`count(*)`.as('entries')])
      .where('feed_id', 'in', ids)
      .groupBy(['feed_id', 'state'])
      .execute();
    return follows.flatMap((row) => {
      const feed = feeds.find(({ id }) => id === row.feed_id);
      const count = (state: string): number =>
        counts.find((one) => one.feed_id === row.feed_id && one.state === state)?.entries ?? 0;
      if (feed === undefined) return [];
      const tally = { stored: count('stored'), waiting: count('waiting'), refused: count('refused') };
      return [{ feed: rowToFeed(feed), follow: rowToFollow(row), ...tally }];
    });
  });
}

async function due(rows: OwnedRows, now: string, limit: number): Promise<readonly Feed[]> {
  return await rows.sweep(async (tx) => {
    const found = await tx
      .selectFrom('sitrep.feeds')
      .selectAll()
      .where('next_poll', '<=', now)
      .where('id', 'in', (follows) => follows.selectFrom('sitrep.feed_follows').select('feed_id'))
      .orderBy('next_poll')
      .limit(limit)
      .execute();
    return found.map(rowToFeed);
  });
}

async function savePoll(rows: OwnedRows, feed: Feed, entries: readonly FeedEntry[]): Promise<number> {
  const { guild_id: _owner, id: _id, ...changes } = feedToRow(feed);
  return await rows.as(PUBLIC_OWNER, async (tx) => {
    await tx.updateTable('sitrep.feeds').set(changes).where('id', '=', feed.id).execute();
    if (entries.length === 0) return 0;
    const added = await tx
      .insertInto('sitrep.feed_entries')
      .values(
        entries.map((entry) => ({
          guild_id: PUBLIC_OWNER,
          feed_id: feed.id,
          key: entry.key,
          entry: JSON.stringify(entry),
          report: null,
          state: 'waiting',
          reason: null,
          attempts: 0,
          next_try: feed.nextPoll,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning('key')
      .execute();
    return added.length;
  });
}

async function waiting(rows: OwnedRows, now: string, limit: number): Promise<readonly WaitingEntry[]> {
  return await rows.sweep(async (tx) => {
    const found = await tx
      .selectFrom('sitrep.feed_entries as e')
      .innerJoin('sitrep.feeds as f', (join) =>
        join.onRef('f.guild_id', '=', 'e.guild_id').onRef('f.id', '=', 'e.feed_id'),
      )
      .select(['e.feed_id', 'e.entry', 'e.report', 'e.attempts', 'f.title'])
      .where('e.state', '=', 'waiting')
      .where('e.next_try', '<=', now)
      .where('e.feed_id', 'in', (follows) => follows.selectFrom('sitrep.feed_follows').select('feed_id'))
      .orderBy('e.arrival')
      .limit(limit)
      .execute();
    return found.map(rowToWaiting);
  });
}

async function settle(rows: OwnedRows, entry: WaitingEntry, { state, reason }: EntryOutcome): Promise<void> {
  // the article is a report by now: what was kept of it here is let go
  await change(rows, entry, { state, reason: reason ?? null, report: null });
}

async function change(
  rows: OwnedRows,
  { feedId, entry }: WaitingEntry,
  changes: Updateable<FeedEntryTable>,
): Promise<void> {
  await rows.as(PUBLIC_OWNER, async (tx) => {
    await tx
      .updateTable('sitrep.feed_entries')
      .set(changes)
      .where('feed_id', '=', feedId)
      .where('key', '=', entry.key)
      .execute();
  });
}

async function untold(rows: OwnedRows, before: string): Promise<readonly { feed: Feed; follow: FeedFollow }[]> {
  return await rows.sweep(async (tx) => {
    const failing = await tx.selectFrom('sitrep.feeds').selectAll().where('failing_since', '<=', before).execute();
    const ids = failing.map(({ id }) => id);
    if (ids.length === 0) return [];
    const follows = await tx.selectFrom('sitrep.feed_follows').selectAll().where('feed_id', 'in', ids).execute();
    return failing.flatMap((row) => {
      const feed = rowToFeed(row);
      // told before this failing began is told of another one
      const isUntold = (told: string | null): boolean => told === null || told < (feed.failingSince ?? '');
      const mine = follows.filter((one) => one.feed_id === feed.id && isUntold(one.told_failing));
      return mine.map((one) => ({ feed, follow: rowToFollow(one) }));
    });
  });
}
