import type { Reader } from '../reader.ts';
import type { IncomingReport } from '../views.ts';
import type { FeedDocument, NamedFeed } from './feed-document.ts';
import type { Feed, FollowedFeed } from './feed-ports.ts';
import type { FailedFetch } from './fetched.ts';

/** What can be done with feeds. */
export interface FeedUseCases {
  /** `address` is a feed's or a page's that names one. `channelId` is where its failing is told. */
  add(reader: Reader, address: string, channelId: string | undefined): Promise<AddFeedOutcome>;
  list(reader: Reader): Promise<readonly FollowedFeed[]>;
  /** By id or address; undefined when the reader follows no such feed. */
  remove(reader: Reader, which: string): Promise<Feed | undefined>;
  /** Reads a feed and its newest article, and stores nothing. */
  test(address: string): Promise<TestFeedOutcome>;
  /** Polls what is due and takes in what waits; safe to call at any time, from any number of processes. `all` polls every feed now; after `stop` aborts nothing new is begun. */
  poll(options?: { readonly all?: boolean; readonly stop?: AbortSignal }): Promise<PollSummary>;
}

/** What became of `/feed add`. */
export type AddFeedOutcome =
  | {
      readonly kind: 'added' | 'known';
      readonly feed: Feed;
      readonly entries: number;
      /** Other feeds that the page named. */
      readonly others: readonly NamedFeed[];
    }
  | { readonly kind: 'no-feed'; readonly url: string }
  | FailedFetch;

/** What became of `/feed test`. `note` says what stands in the way of the newest article, if anything does. */
export type TestFeedOutcome =
  | {
      readonly kind: 'tested';
      readonly url: string;
      readonly document: FeedDocument;
      readonly newest: IncomingReport | undefined;
      readonly note: string | undefined;
    }
  | { readonly kind: 'no-feed'; readonly url: string }
  | FailedFetch;

/** What one round of polling did. `busy`: another process is at it. */
export interface PollSummary {
  readonly busy: boolean;
  readonly polled: number;
  readonly failed: number;
  readonly newEntries: number;
  readonly stored: number;
  readonly refused: number;
  readonly postponed: number;
}
