import type { Article, ArticleReading } from '../../../src/app/feeds/article.ts';
import { StoreUnavailableError } from '../../../src/app/errors.ts';
import { createFeeds } from '../../../src/app/feeds/create-feeds.ts';
import type { FeedEntry, FeedReading } from '../../../src/app/feeds/feed-document.ts';
import type { FeedStore } from '../../../src/app/feeds/feed-ports.ts';
import type { FeedUseCases } from '../../../src/app/feeds/feed-use-cases.ts';
import type { IncomingReport } from '../../../src/app/views.ts';
import { memoryFeedStore } from '../../fakes/memory-feed-store.ts';
import { SILENT } from '../../fakes/silent-log.ts';
import { digester } from '../app-world.ts';

/** The use cases of feeds over memory; what the world says and what was done to it lie open. */
export interface FeedWorld {
  readonly feeds: FeedUseCases;
  readonly store: FeedStore;
  readonly clock: { now: string };
  /** What each address answers; others are not there. */
  readonly behind: Map<string, FeedReading>;
  readonly articles: Map<string, ArticleReading>;
  /** What each poll asked with. */
  readonly asked: { readonly url: string; readonly etag: string | undefined }[];
  readonly imported: IncomingReport[];
  readonly told: string[];
  /** Set, the next import loses the store, once: after the import when `after` is true. */
  crash: { readonly after: boolean } | undefined;
}

const ABSENT = { kind: 'failed', reason: 'not-found', detail: 'there is no such page (HTTP 404)' } as const;

/** Builds it at a standing clock. */
export function feedWorld(): FeedWorld {
  const known = new Set<string>();
  const store = memoryFeedStore();
  const world: Omit<FeedWorld, 'feeds'> = {
    store,
    clock: { now: '2025-06-02T08:00:00.000Z' },
    behind: new Map(),
    articles: new Map(),
    asked: [],
    imported: [],
    told: [],
    crash: undefined,
  };
  const importReport = async (report: IncomingReport) => {
    const { crash } = world;
    world.crash = undefined;
    if (crash?.after === false) throw new StoreUnavailableError('killed');
    const words = JSON.stringify(report);
    const isKnown = known.has(words);
    known.add(words);
    if (!isKnown) world.imported.push(report);
    if (crash?.after === true) throw new StoreUnavailableError('killed');
    return isKnown
      ? ({ kind: 'known', origin: report.origin } as const)
      : ({ kind: 'stored', origin: report.origin, reportId: 'r', incidentId: 'i', joined: false, why: '' } as const);
  };
  const feeds = createFeeds({
    clock: { now: () => new Date(world.clock.now) },
    digester,
    log: SILENT,
    exclusive: { run: async (_, work) => ({ kind: 'done', result: await work() }) },
    store,
    reader: {
      read: async (url, { etag }) => {
        world.asked.push({ url, etag });
        return world.behind.get(url) ?? ABSENT;
      },
    },
    articles: { read: async (url) => world.articles.get(url) ?? ABSENT },
    notices: {
      tell: async (channelId, feed) => {
        world.told.push(`${channelId} ${feed.title}`);
        return undefined;
      },
    },
    importReport,
  });
  return Object.assign(world, { feeds });
}

/** What a feed's address answers. */
export function feedReading(
  entries: readonly FeedEntry[],
  more: Partial<Extract<FeedReading, { kind: 'feed' }>> = {},
): FeedReading {
  return {
    kind: 'feed',
    url: FEED_URL,
    etag: '"1"',
    lastModified: undefined,
    maxAgeSeconds: undefined,
    document: {
      format: 'rss',
      title: 'Sahel Wire',
      siteUrl: undefined,
      language: undefined,
      ttlMinutes: undefined,
      mended: false,
      entries,
    },
    ...more,
  };
}

/** What an article's address answers. */
export function article(url: string, more: Partial<Article> = {}): ArticleReading {
  return {
    kind: 'article',
    article: {
      url,
      title: `The article at ${url}`,
      text: 'Gunmen attacked a checkpoint on Monday, and twelve soldiers were killed, officers said.',
      publisher: 'Desert Post',
      author: undefined,
      published: '2025-06-02T06:00:00.000Z',
      syndicatedFrom: undefined,
      ...more,
    },
  };
}

export const FEED_URL = 'https://news.example/rss';
