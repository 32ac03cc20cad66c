import type { EntryOutcome, Feed, FeedFollow, FeedStore, WaitingEntry } from '../../src/app/feeds/feed-ports.ts';

interface KeptEntry {
  waiting: WaitingEntry;
  nextTry: string;
  outcome: EntryOutcome | undefined;
}

/** Keeps feeds in memory. */
export function memoryFeedStore(): FeedStore {
  const feeds = new Map<string, Feed>();
  const entries = new Map<string, KeptEntry>();
  let follows: readonly (FeedFollow & { readonly told: string })[] = [];
  const keyOf = (feedId: string, key: string): string => JSON.stringify([feedId, key]);
  const isFollowed = (feedId: string): boolean => follows.some((one) => one.feedId === feedId);
  const kept = ({ feedId, entry }: WaitingEntry): KeptEntry | undefined => entries.get(keyOf(feedId, entry.key));
  const same = (follow: FeedFollow, owner: string, feedId: string): boolean =>
    follow.owner === owner && follow.feedId === feedId;
  return {
    follow: async (feed, follow) => {
      if (!feeds.has(feed.id)) feeds.set(feed.id, feed);
      if (follows.some((one) => same(one, follow.owner, follow.feedId))) return 'known';
      follows = [...follows, { ...follow, told: '' }];
      return 'added';
    },
    unfollow: async (owner, feedId) => {
      const before = follows.length;
      follows = follows.filter((one) => !same(one, owner, feedId));
      return follows.length < before;
    },
    list: async (owner) =>
      follows
        .filter((one) => one.owner === owner)
        .toSorted((a, b) => a.added.localeCompare(b.added))
        .flatMap(({ owner: whose, feedId, channelId, added }) => {
          const follow = { owner: whose, feedId, channelId, added };
          const feed = feeds.get(follow.feedId);
          const states = [...entries.values()]
            .filter(({ waiting }) => waiting.feedId === follow.feedId)
            .map(({ outcome }) => outcome?.state ?? 'waiting');
          const count = (state: string): number => states.filter((one) => one === state).length;
          const tally = { stored: count('stored'), waiting: count('waiting'), refused: count('refused') };
          return feed === undefined ? [] : [{ feed, follow, ...tally }];
        }),
    due: async (now, limit) =>
      [...feeds.values()]
        .filter(({ id, nextPoll }) => nextPoll <= now && isFollowed(id))
        .toSorted((a, b) => a.nextPoll.localeCompare(b.nextPoll))
        .slice(0, limit),
    savePoll: async (feed, given) => {
      feeds.set(feed.id, feed);
      const fresh = given.filter(({ key }) => !entries.has(keyOf(feed.id, key)));
      for (const entry of fresh) {
        const waiting = { feedId: feed.id, feedTitle: feed.title, entry, attempts: 0, report: undefined };
        entries.set(keyOf(feed.id, entry.key), { waiting, nextTry: feed.nextPoll, outcome: undefined });
      }
      return fresh.length;
    },
    waiting: async (now, limit) =>
      [...entries.values()]
        .filter(
          ({ waiting, nextTry, outcome }) => outcome === undefined && nextTry <= now && isFollowed(waiting.feedId),
        )
        .map(({ waiting }) => ({ ...waiting, feedTitle: feeds.get(waiting.feedId)?.title ?? '' }))
        .slice(0, limit),
    keepReport: async (waiting, report) => {
      const one = kept(waiting);
      if (one !== undefined) one.waiting = { ...one.waiting, report };
    },
    settle: async (waiting, outcome) => {
      const one = kept(waiting);
      if (one !== undefined) one.outcome = outcome;
    },
    postpone: async (waiting, nextTry) => {
      const one = kept(waiting);
      if (one === undefined) return;
      one.waiting = { ...one.waiting, attempts: one.waiting.attempts + 1 };
      one.nextTry = nextTry;
    },
    untold: async (before) =>
      follows.flatMap(({ told, ...follow }) => {
        const feed = feeds.get(follow.feedId);
        const isUntold = feed?.failingSince !== undefined && feed.failingSince <= before && told < feed.failingSince;
        return isUntold ? [{ feed, follow }] : [];
      }),
    markTold: async ({ owner, feedId }, at) => {
      follows = follows.map((one) => (same(one, owner, feedId) ? { ...one, told: at } : one));
    },
  };
}
