import type { News } from '../../core/watch/find-news.ts';
import type { WatchTopic } from '../../core/watch/watch-topic.ts';
import type {
  Clock,
  EventLog,
  ExclusiveRunner,
  IdentifierSource,
  IncidentStore,
  MarkerSearch,
  PostOutcome,
} from '../ports.ts';
import type { IncidentCard } from '../views.ts';

/** What is watched, for whom, and where the news goes. Instants are ISO 8601. */
export interface Watch {
  readonly id: string;
  readonly guildId: string;
  readonly topic: WatchTopic;
  /** Where it is posted: a channel of the server, or the person's own with the bot. */
  readonly channelId: string;
  /** True when the channel is the person's own with the bot. */
  readonly isDirect: boolean;
  readonly person: { readonly id: string; readonly name: string };
  /** True when the person wants to be mentioned. */
  readonly mention: boolean;
  readonly created: string;
  /** Up to which instant was looked for news. */
  readonly heardUntil: string;
  /** When the last message was claimed. */
  readonly lastNotice: string | undefined;
}

/** One message of a watch: what came in from `from` to `until`. Instants are ISO 8601. */
export interface WatchNotice {
  readonly id: string;
  readonly guildId: string;
  readonly watchId: string;
  readonly from: string;
  readonly until: string;
  /** The channel is searched for the message from this instant on. */
  readonly claimed: string;
}

/** How a message of a watch ended. */
export type NoticeEnd =
  | { readonly state: 'posted'; readonly messageId: string }
  | { readonly state: 'failed'; readonly failure: string };

/** Watches and their messages. Every method may throw StoreUnavailableError. */
export interface WatchStore {
  add(watch: Watch): Promise<void>;
  /** Oldest first. */
  list(guildId: string): Promise<readonly Watch[]>;
  /** Takes its messages along. */
  remove(guildId: string, id: string): Promise<boolean>;
  /** Of every guild, oldest first. */
  all(): Promise<readonly Watch[]>;
  /** Keeps that there was no news up to this instant (ISO 8601). */
  hear(watch: Watch, until: string): Promise<void>;
  /** Keeps that this message is about to be posted, and that the watch has heard up to its end: both, or neither. */
  claim(notice: WatchNotice): Promise<void>;
  /** Messages that were claimed and are neither posted nor failed, oldest first. */
  open(): Promise<readonly WatchNotice[]>;
  settle(notice: WatchNotice, end: NoticeEnd): Promise<void>;
}

/** One incident of which a watch has news. */
export interface WatchItem extends News {
  readonly card: IncidentCard;
}

/** What a message of a watch says, the gravest first; never empty. */
export interface WatchNews {
  readonly watch: Watch;
  readonly items: readonly WatchItem[];
}

/** Where the messages of watches go. */
export interface WatchChannel {
  /** The person's own channel with the bot. */
  openDirect(
    personId: string,
  ): Promise<
    { readonly kind: 'opened'; readonly channelId: string } | { readonly kind: 'refused'; readonly cause: string }
  >;
  /** The permissions that are missing to post and read back there, in Discord's words. */
  missingPermissions(guildId: string, channelId: string): Promise<readonly string[]>;
  /** False when the person has left the server: what is the server's own is no longer theirs to read. */
  isMember(guildId: string, personId: string): Promise<boolean>;
  /** Posts one message; `id` is its marker, and its nonce (at most 25 characters). */
  post(news: WatchNews, id: string): Promise<PostOutcome>;
  /** Looks for a message in what the channel received since the instant (ISO 8601). */
  findMarker(channelId: string, since: string, id: string): Promise<MarkerSearch>;
}

/** What the use cases of watches need of the world. */
export interface WatchPorts {
  readonly clock: Clock;
  readonly log: EventLog;
  readonly exclusive: ExclusiveRunner;
  readonly identifiers: IdentifierSource;
  readonly incidents: Pick<IncidentStore, 'changedBetween'>;
  readonly watches: WatchStore;
  readonly channel: WatchChannel;
}
