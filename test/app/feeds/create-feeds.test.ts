import { describe, expect, it } from 'vitest';
import type { ArticleReading } from '../../../src/app/feeds/article.ts';
import type { FeedStore } from '../../../src/app/feeds/feed-ports.ts';
import { PUBLIC_READER } from '../../../src/app/reader.ts';
import { sampleEntry } from '../../contract/sample-feed.ts';
import { article, feedReading, FEED_URL, feedWorld, type FeedWorld } from './feed-world.ts';

const GUILD = { guildId: '100000000000000001' };
const CHANNEL = '200000000000000001';
const ONE = sampleEntry('one');
const ONE_URL = ONE.url ?? '';
const LONG = 'A report of its own, told by the feed itself in more than eighty letters, so that it can stand alone.';

/** A world in which the feed is followed, with these entries. */
async function following(...entries: Parameters<typeof feedReading>[0]): Promise<FeedWorld> {
  const world = feedWorld();
  world.behind.set(FEED_URL, feedReading(entries));
  await world.feeds.add(GUILD, FEED_URL, CHANNEL);
  world.asked.length = 0;
  return world;
}
const hours = (count: number): string =>
  new Date(Date.parse('2025-06-02T08:00:00.000Z') + count * 3_600_000).toISOString();

describe('to add a feed', () => {
  it('follows it, once', async () => {
    const world = await following(ONE);
    expect(await world.feeds.add(GUILD, FEED_URL, CHANNEL)).toMatchObject({ kind: 'known', entries: 1 });
    expect(await world.feeds.list(GUILD)).toMatchObject([{ feed: { url: FEED_URL, title: 'Sahel Wire' } }]);
    expect(await world.feeds.list(PUBLIC_READER)).toEqual([]);
  });

  it('takes the first feed that a page names and that can be read, and tells the others', async () => {
    const world = feedWorld();
    const named = ['https://news.example/gone', FEED_URL, 'https://news.example/fr'].map((url) => ({
      url,
      title: undefined,
    }));
    world.behind.set('https://news.example/', { kind: 'page', url: 'https://news.example/', feeds: named });
    world.behind.set(FEED_URL, feedReading([ONE]));
    const outcome = await world.feeds.add(GUILD, 'https://news.example/', CHANNEL);
    expect(outcome).toMatchObject({ kind: 'added', feed: { url: FEED_URL } });
    expect('others' in outcome && outcome.others.map(({ url }) => url)).toEqual([named[0]?.url, named[2]?.url]);
  });

  it.each([
    ['news.example/rss', FEED_URL],
    ['feed:https://news.example/rss', FEED_URL],
    [' https://news.example/rss ', FEED_URL],
  ])('understands %j', async (typed, url) => {
    const world = feedWorld();
    world.behind.set(url, feedReading([]));
    expect(await world.feeds.add(GUILD, typed, CHANNEL)).toMatchObject({ kind: 'added' });
  });

  it('says why not', async () => {
    const world = feedWorld();
    world.behind.set('https://page.example/', { kind: 'page', url: 'https://page.example/', feeds: [] });
    expect(await world.feeds.add(GUILD, 'https://page.example/', CHANNEL)).toMatchObject({ kind: 'no-feed' });
    expect(await world.feeds.add(GUILD, 'https://nothing.example/', CHANNEL)).toMatchObject({ reason: 'not-found' });
    expect(await world.feeds.list(GUILD)).toEqual([]);
  });
});

describe('to remove a feed', () => {
  it('ends it by id or address, for whom it belongs to', async () => {
    const world = await following(ONE);
    expect(await world.feeds.remove(PUBLIC_READER, FEED_URL)).toBeUndefined();
    expect(await world.feeds.remove(GUILD, FEED_URL)).toMatchObject({ url: FEED_URL });
    expect(await world.feeds.remove(GUILD, FEED_URL)).toBeUndefined();
    expect(await world.feeds.poll()).toMatchObject({ polled: 0 });
  });
});

describe('to test a feed', () => {
  it('reads its newest article and stores nothing', async () => {
    const world = feedWorld();
    world.behind.set(FEED_URL, feedReading([ONE]));
    world.articles.set(ONE_URL, article(ONE_URL));
    expect(await world.feeds.test(FEED_URL)).toMatchObject({
      kind: 'tested',
      newest: { publisher: 'Desert Post' },
      note: undefined,
    });
    expect(await world.feeds.test(FEED_URL)).toMatchObject({ kind: 'tested' });
    expect(world.imported).toEqual([]);
    expect(await world.feeds.list(GUILD)).toEqual([]);
  });
});

describe('a poll', () => {
  it('brings new articles in, each once', async () => {
    const world = await following(ONE, sampleEntry('two'));
    world.articles.set(ONE_URL, article(ONE_URL, { syndicatedFrom: 'AFP' }));
    world.articles.set('https://news.example/two', article('https://news.example/two'));
    expect(await world.feeds.poll()).toMatchObject({ polled: 1, newEntries: 2, stored: 2, refused: 0 });
    expect(world.imported).toMatchObject([
      {
        url: ONE_URL,
        publisher: 'Desert Post',
        published: '2025-06-02T06:00:00.000Z',
        origin: 'Sahel Wire',
        syndicatedFrom: 'AFP',
      },
      { url: 'https://news.example/two' },
    ]);
    world.clock.now = hours(1);
    expect(await world.feeds.poll()).toMatchObject({ polled: 1, newEntries: 0, stored: 0 });
    expect(world.imported).toHaveLength(2);
  });

  it('begins nothing new once it is told to stop', async () => {
    const world = await following(ONE);
    expect(await world.feeds.poll({ stop: AbortSignal.abort() })).toMatchObject({ newEntries: 0, stored: 0 });
    expect(world.asked).toEqual([]);
  });

  it('asks for what changed, sooner where something comes, later where nothing does', async () => {
    const world = await following(ONE);
    await world.feeds.poll();
    const interval = async (): Promise<number | undefined> => (await world.feeds.list(GUILD))[0]?.feed.intervalMinutes;
    expect(await interval()).toBe(15);
    expect(await world.feeds.poll()).toMatchObject({ polled: 0 });
    world.clock.now = hours(1);
    world.behind.set(FEED_URL, { kind: 'not-modified' });
    await world.feeds.poll();
    expect(world.asked.at(-1)).toEqual({ url: FEED_URL, etag: '"1"' });
    expect(await interval()).toBe(22.5);
  });

  it('leaves a feed alone as long as it asks', async () => {
    const world = await following(ONE);
    world.behind.set(FEED_URL, feedReading([ONE], { maxAgeSeconds: 6 * 3600 }));
    await world.feeds.poll();
    world.clock.now = hours(5);
    expect(await world.feeds.poll()).toMatchObject({ polled: 0 });
  });

  it('follows a feed that moved for good', async () => {
    const world = await following(ONE);
    world.behind.set(FEED_URL, feedReading([ONE], { movedTo: 'https://new.example/rss' }));
    world.behind.set('https://new.example/rss', feedReading([ONE]));
    await world.feeds.poll();
    world.clock.now = hours(1);
    await world.feeds.poll();
    expect(world.asked.map(({ url }) => url)).toEqual([FEED_URL, 'https://new.example/rss']);
  });

  it('tells those who added a feed that it fails for a day, once, and again when it fails anew', async () => {
    const world = await following(ONE);
    const works = feedReading([ONE]);
    world.behind.delete(FEED_URL);
    for (let hour = 0; hour < 72; hour += 1) {
      world.clock.now = hours(hour);
      await world.feeds.poll();
      expect(world.told).toHaveLength(hour >= 24 ? 1 : 0);
    }
    expect(world.told).toEqual([`${CHANNEL} Sahel Wire`]);
    expect(world.asked.length).toBeLessThan(15);
    world.behind.set(FEED_URL, works);
    world.clock.now = hours(100);
    await world.feeds.poll();
    expect((await world.feeds.list(GUILD))[0]?.feed).toMatchObject({ failures: 0, failure: undefined });
    world.behind.delete(FEED_URL);
    for (const hour of [110, 135, 140]) {
      world.clock.now = hours(hour);
      await world.feeds.poll();
    }
    expect(world.told).toHaveLength(2);
  });

  it('comes back no sooner than a server asks', async () => {
    const world = await following(ONE);
    world.behind.set(FEED_URL, { kind: 'failed', reason: 'busy', detail: 'later', retryAtMs: Date.parse(hours(9)) });
    await world.feeds.poll();
    world.clock.now = hours(8.9);
    expect(await world.feeds.poll()).toMatchObject({ polled: 0 });
    world.clock.now = hours(9);
    expect(await world.feeds.poll()).toMatchObject({ polled: 1 });
  });
});

describe('an article that cannot be read', () => {
  const teaser: ArticleReading = {
    kind: 'paywalled',
    article: {
      url: ONE_URL,
      title: 't',
      text: LONG.slice(0, 90),
      publisher: 'P',
      author: undefined,
      published: undefined,
      syndicatedFrom: undefined,
    },
  };
  it.each<[what: string, reading: ArticleReading, reason: RegExp]>([
    ['paywalled', teaser, /^paywalled/u],
    ['empty', { kind: 'empty', detail: 'the page writes its text by script' }, /^empty: the page writes/u],
    ['not a page', { kind: 'not-a-page', contentType: 'application/pdf' }, /^not a page: application\/pdf/u],
    ['too large', { kind: 'failed', reason: 'too-large', detail: 'more than 10 bytes' }, /^too-large/u],
    ['a loop', { kind: 'failed', reason: 'redirect-loop', detail: 'x' }, /^redirect-loop/u],
    ['forbidden', { kind: 'failed', reason: 'forbidden-address', detail: 'x' }, /^forbidden-address/u],
  ])('because it is %s is told by the feed’s own words, else refused by name', async (_, reading, reason) => {
    const outcomes: (string | undefined)[] = [];
    const world = await following({ ...ONE, text: LONG }, sampleEntry('short', { url: 'https://news.example/short' }));
    const settle: FeedStore['settle'] = (...args) => original.settle(...args);
    const original = { ...world.store };
    Object.assign(world.store, {
      settle: async (...[waiting, outcome]: Parameters<FeedStore['settle']>) => {
        outcomes.push(outcome.reason);
        await settle(waiting, outcome);
      },
    });
    world.articles.set(ONE_URL, reading);
    world.articles.set(
      'https://news.example/short',
      reading.kind === 'paywalled' ? { kind: 'empty', detail: 'x' } : reading,
    );
    expect(await world.feeds.poll()).toMatchObject({ stored: 1, refused: 1 });
    expect(world.imported.map(({ text }) => text)).toEqual([LONG]);
    expect(outcomes.filter((outcome) => outcome !== undefined && reason.test(outcome)).length).toBeGreaterThan(0);
    expect(outcomes).not.toContain(undefined);
  });

  it('for the moment is tried again, a few times, and then told by the feed’s own words', async () => {
    const world = await following({ ...ONE, text: LONG });
    world.articles.set(ONE_URL, { kind: 'failed', reason: 'busy', detail: 'later' });
    expect(await world.feeds.poll()).toMatchObject({ postponed: 1 });
    expect(await world.feeds.poll()).toMatchObject({ postponed: 0, stored: 0 });
    let tries = 1;
    for (let hour = 1; hour < 48 && world.imported.length === 0; hour += 1) {
      world.clock.now = hours(hour);
      tries += (await world.feeds.poll()).postponed;
    }
    expect(tries).toBe(4);
    expect(world.imported.map(({ text }) => text)).toEqual([LONG]);
  });
});

describe('killed', () => {
  it.each([true, false])('in an import (after it: %s), it loses nothing and brings nothing twice', async (after) => {
    const world = await following(ONE);
    world.articles.set(ONE_URL, article(ONE_URL));
    world.crash = { after };
    await expect(world.feeds.poll()).rejects.toThrow('killed');
    // the page has changed by the time the next process asks
    world.articles.set(
      ONE_URL,
      article(ONE_URL, { text: 'Other words, and other advertisements, than the first time that it was asked for.' }),
    );
    await world.feeds.poll();
    expect(world.imported).toHaveLength(1);
    expect(await world.feeds.list(GUILD)).toMatchObject([{ stored: 1, waiting: 0 }]);
  });
});
