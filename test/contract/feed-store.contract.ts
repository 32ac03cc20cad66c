import { beforeEach, expect, it } from 'vitest';
import type { FeedFollow, FeedStore, WaitingEntry } from '../../src/app/feeds/feed-ports.ts';
import type { IncomingReport } from '../../src/app/views.ts';
import { GUILD_A, GUILD_B } from './sample-arrival.ts';
import { sampleEntry, sampleFeed } from './sample-feed.ts';

const NOW = '2025-06-02T08:00:00.000Z';
const LATER = '2025-06-02T09:00:00.000Z';
const follow = (owner: string, feedId: string, more: Partial<FeedFollow> = {}): FeedFollow => ({
  owner,
  feedId,
  channelId: '200000000000000001',
  added: NOW,
  ...more,
});
const REPORT: IncomingReport = {
  origin: 'Sahel Wire',
  title: 'a',
  text: 'b',
  url: 'https://news.example/a',
  syndicatedFrom: 'AFP',
};

/** What every keeper of feeds promises. `fresh` gives an empty one. */
export function feedStoreContract(fresh: () => Promise<FeedStore>): void {
  let store: FeedStore;
  const keysWaiting = async (now = NOW): Promise<readonly string[]> =>
    (await store.waiting(now, 10)).map(({ entry }) => entry.key);
  const firstWaiting = async (): Promise<WaitingEntry> => {
    const [first] = await store.waiting(NOW, 1);
    if (first === undefined) throw new Error('nothing waits');
    return first;
  };
  beforeEach(async () => {
    store = await fresh();
    await store.follow(sampleFeed('f1'), follow(GUILD_A, 'f1'));
  });

  it('lists an owner’s own feeds alone, with what came of their entries', async () => {
    await store.follow(sampleFeed('f2'), follow(GUILD_B, 'f2'));
    await store.savePoll(sampleFeed('f1'), [sampleEntry('a'), sampleEntry('b'), sampleEntry('c')]);
    await store.settle(await firstWaiting(), { state: 'stored', reason: undefined });
    await store.settle(await firstWaiting(), { state: 'refused', reason: 'empty' });
    expect(await store.list(GUILD_A)).toEqual([
      { feed: sampleFeed('f1'), follow: follow(GUILD_A, 'f1'), stored: 1, waiting: 1, refused: 1 },
    ]);
  });

  it('knows a feed that is followed already, and shares it between owners', async () => {
    expect(await store.follow(sampleFeed('f1'), follow(GUILD_A, 'f1'))).toBe('known');
    expect(await store.follow(sampleFeed('f1'), follow(GUILD_B, 'f1'))).toBe('added');
    expect(await store.follow(sampleFeed('f1'), follow('public', 'f1', { channelId: undefined }))).toBe('added');
    expect(await store.due(NOW, 10)).toEqual([sampleFeed('f1')]);
  });

  it('polls what is due and followed', async () => {
    await store.follow(sampleFeed('f2', { nextPoll: LATER }), follow(GUILD_A, 'f2'));
    expect((await store.due(NOW, 10)).map(({ id }) => id)).toEqual(['f1']);
    expect((await store.due(LATER, 10)).map(({ id }) => id)).toEqual(['f1', 'f2']);
    expect(await store.unfollow(GUILD_B, 'f1')).toBe(false);
    expect(await store.unfollow(GUILD_A, 'f1')).toBe(true);
    expect((await store.due(LATER, 10)).map(({ id }) => id)).toEqual(['f2']);
  });

  it('keeps a poll’s state and its unheard entries', async () => {
    const failure = { reason: 'busy', detail: 'later' } as const;
    const polled = sampleFeed('f1', {
      etag: '"1"',
      lastModified: 'Mon',
      lastPoll: NOW,
      failures: 2,
      failingSince: NOW,
      failure,
    });
    expect(await store.savePoll(polled, [sampleEntry('a'), sampleEntry('b')])).toBe(2);
    expect(await store.savePoll(polled, [sampleEntry('b'), sampleEntry('c')])).toBe(1);
    expect((await store.list(GUILD_A))[0]?.feed).toEqual(polled);
    expect(await keysWaiting()).toEqual(['a', 'b', 'c']);
  });

  it('hands out each entry until it is settled', async () => {
    const entry = sampleEntry('a', { url: undefined, published: undefined, text: 'words', author: 'Reporter' });
    await store.savePoll(sampleFeed('f1'), [entry, sampleEntry('b')]);
    const first = await firstWaiting();
    expect(first).toEqual({ feedId: 'f1', feedTitle: 'Sahel Wire', entry, attempts: 0, report: undefined });
    await store.keepReport(first, REPORT);
    expect((await firstWaiting()).report).toEqual(REPORT);
    await store.settle(first, { state: 'stored', reason: undefined });
    expect(await keysWaiting()).toEqual(['b']);
    await store.savePoll(sampleFeed('f1'), [entry]);
    expect(await keysWaiting()).toEqual(['b']);
  });

  it('hands out a postponed entry when its time has come', async () => {
    await store.savePoll(sampleFeed('f1'), [sampleEntry('a')]);
    await store.postpone(await firstWaiting(), LATER, 'busy');
    expect(await keysWaiting()).toEqual([]);
    expect(await store.waiting(LATER, 10)).toMatchObject([{ attempts: 1, entry: { key: 'a' } }]);
  });

  it('has nothing wait that nobody follows any longer', async () => {
    await store.savePoll(sampleFeed('f1'), [sampleEntry('a')]);
    await store.unfollow(GUILD_A, 'f1');
    expect(await keysWaiting()).toEqual([]);
  });

  it('tells each follower once of each failing', async () => {
    await store.follow(sampleFeed('f1'), follow(GUILD_B, 'f1', { added: LATER }));
    const failing = (since: string) => sampleFeed('f1', { failures: 3, failingSince: since });
    await store.savePoll(failing('2025-06-01T00:00:00.000Z'), []);
    expect(await store.untold('2025-05-31T00:00:00.000Z')).toEqual([]);
    const untold = await store.untold(NOW);
    expect(untold.map((one) => one.follow.owner).toSorted()).toEqual([GUILD_A, GUILD_B]);
    await store.markTold(follow(GUILD_A, 'f1'), NOW);
    expect((await store.untold(NOW)).map((one) => one.follow.owner)).toEqual([GUILD_B]);
    await store.savePoll(failing('2025-06-03T00:00:00.000Z'), []);
    expect(await store.untold('2025-06-04T00:00:00.000Z')).toHaveLength(2);
  });
}
