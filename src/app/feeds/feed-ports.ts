import type { Owner } from '../../core/incident/report.ts';
import type { IncomingReport } from '../views.ts';
import type { FeedEntry, FeedReading } from './feed-document.ts';
import type { FetchFailure } from './fetched.ts';

/** Reads what stands behind an address. Expected failures are values; it throws what the signal aborts with. */
export interface FeedReader {
  read(
    url: string,
    validators: { readonly etag?: string | undefined; readonly lastModified?: string | undefined },
    signal?: AbortSignal,
  ): Promise<FeedReading>;
}

/** A feed that somebody follows: polled once for all who do. Instants are ISO 8601. */
export interface Feed {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  readonly intervalMinutes: number;
  readonly nextPoll: string;
  readonly lastPoll: string | undefined;
  /** Failures in a row. */
  readonly failures: number;
  /** When the first of them came. */
  readonly failingSince: string | undefined;
  readonly failure: { readonly reason: FetchFailure; readonly detail: string } | undefined;
}

/** Who follows a feed, and where they want to hear when it fails. */
export interface FeedFollow {
  readonly owner: Owner;
  readonly feedId: string;
  readonly channelId: string | undefined;
  /** ISO 8601 instant. */
  readonly added: string;
}

/** A feed with what came of its entries. */
export interface FollowedFeed {
  readonly feed: Feed;
  readonly follow: FeedFollow;
  readonly stored: number;
  readonly waiting: number;
  readonly refused: number;
}

/** An entry whose article is not stored yet. `report` is set once the article was read: it is imported as it was, whatever its page says by then. */
export interface WaitingEntry {
  readonly feedId: string;
  readonly feedTitle: string;
  readonly entry: FeedEntry;
  /** Tries that failed. */
  readonly attempts: number;
  readonly report: IncomingReport | undefined;
}

/** What became of an entry in the end; `reason` says why nothing of it, or only the feed's own words, could be stored. */
export interface EntryOutcome {
  readonly state: 'stored' | 'refused';
  readonly reason: string | undefined;
}

/** Feeds, who follows them, and their entries until each is stored or refused. Every method may throw StoreUnavailableError. */
export interface FeedStore {
  /** Adds the feed where it is new, and the follower. */
  follow(feed: Feed, follow: FeedFollow): Promise<'added' | 'known'>;
  unfollow(owner: Owner, feedId: string): Promise<boolean>;
  /** Oldest first. */
  list(owner: Owner): Promise<readonly FollowedFeed[]>;
  /** Feeds that somebody follows and that are due by this instant, longest due first. */
  due(now: string, limit: number): Promise<readonly Feed[]>;
  /** Keeps the feed's new state and its unheard entries together. @returns how many entries are new. */
  savePoll(feed: Feed, entries: readonly FeedEntry[]): Promise<number>;
  /** Entries to be tried by this instant, oldest first. */
  waiting(now: string, limit: number): Promise<readonly WaitingEntry[]>;
  keepReport(waiting: WaitingEntry, report: IncomingReport): Promise<void>;
  settle(waiting: WaitingEntry, outcome: EntryOutcome): Promise<void>;
  /** Counts a failed try; the next one comes at `nextTry` (ISO 8601). */
  postpone(waiting: WaitingEntry, nextTry: string, reason: string): Promise<void>;
  /** Followers of feeds that fail since before this instant, who were not told of it. */
  untold(before: string): Promise<readonly { readonly feed: Feed; readonly follow: FeedFollow }[]>;
  /** @param at - ISO 8601 instant. */
  markTold(follow: FeedFollow, at: string): Promise<void>;
}

/** Tells those who added a feed that it fails. */
export interface FeedNotices {
  /** @returns why it could not be told, if so. */
  tell(channelId: string, feed: Feed): Promise<string | undefined>;
}
