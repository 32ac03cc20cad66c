import type { Clock, Digester, EventLog, ExclusiveRunner } from '../ports.ts';
import type { ImportOutcome, IncomingReport } from '../views.ts';
import type { ArticleReader } from './article.ts';
import type { FeedNotices, FeedReader, FeedStore } from './feed-ports.ts';

/** What the use cases of feeds need of the world. */
export interface FeedPorts {
  readonly clock: Clock;
  readonly digester: Digester;
  readonly log: EventLog;
  readonly exclusive: ExclusiveRunner;
  readonly store: FeedStore;
  readonly reader: FeedReader;
  readonly articles: ArticleReader;
  readonly notices: FeedNotices;
  /** Imports one public report. */
  readonly importReport: (report: IncomingReport) => Promise<ImportOutcome>;
}
