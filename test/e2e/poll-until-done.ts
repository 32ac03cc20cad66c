import { createHash } from 'node:crypto';
import process from 'node:process';
import { z } from 'zod';
import { createFeeds } from '../../src/app/feeds/create-feeds.ts';
import { importReport } from '../../src/app/import/import-reports.ts';
import { PUBLIC_READER } from '../../src/app/reader.ts';
import { PUBLIC_OWNER } from '../../src/core/incident/report.ts';
import { createArticleReader } from '../../src/ingest/articles/create-article-reader.ts';
import { createFeedReader } from '../../src/ingest/feeds/create-feed-reader.ts';
import { createSafeFetch } from '../../src/ingest/fetch/safe-fetch.ts';
import { openStoreOn } from '../../src/store/open-store.ts';
import { SILENT } from '../fakes/silent-log.ts';

/** Follows the feed at an address of this machine, polls it, and ends when nothing waits any longer: `node poll-until-done.ts '{"connection":…}'`. */
const { connection, address } = z
  .object({ connection: z.looseObject({}), address: z.url() })
  .parse(JSON.parse(process.argv[2] ?? ''));

const clock = { now: () => new Date() };
const digester = { sha256: (text: string) => createHash('sha256').update(text, 'utf8').digest('hex') };
const fetch = createSafeFetch({
  userAgent: 'Sitrep/test',
  pauseMs: 0,
  policy: {
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    allowsAddress: (one) => one === '127.0.0.1',
    allowsPort: () => true,
  },
});
const store = await openStoreOn(connection, SILENT, async () => undefined);
const feeds = createFeeds({
  clock,
  digester,
  log: SILENT,
  exclusive: store.exclusive,
  store: store.feeds,
  reader: createFeedReader(fetch),
  articles: createArticleReader(fetch),
  notices: { tell: async () => undefined },
  importReport: (report) =>
    importReport({ incidents: store.incidents, digester, clock, log: SILENT }, PUBLIC_OWNER, report),
});
await feeds.add(PUBLIC_READER, address, undefined);
for (;;) {
  await feeds.poll({ all: true });
  const [followed] = await feeds.list(PUBLIC_READER);
  if (followed !== undefined && followed.stored > 0 && followed.waiting === 0) break;
}
await fetch.close();
await store.close();
