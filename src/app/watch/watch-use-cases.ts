import type { WatchTopic } from '../../core/watch/watch-topic.ts';
import type { Watch } from './watch-ports.ts';

/** What somebody wants to watch. */
export interface WatchRequest {
  readonly guildId: string;
  readonly topic: { readonly [Part in keyof WatchTopic]?: string | undefined };
  /** The channel to be told in; undefined for a direct message. */
  readonly channelId: string | undefined;
  readonly person: { readonly id: string; readonly name: string };
  readonly mention: boolean;
}

/** What became of `/watch add`. */
export type AddWatchOutcome =
  | { readonly kind: 'added'; readonly watch: Watch }
  | { readonly kind: 'known'; readonly watch: Watch }
  | { readonly kind: 'nothing-named' }
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'cannot-post'; readonly missing: readonly string[] }
  | { readonly kind: 'no-direct-message'; readonly cause: string };

/** Who asks about watches, and what they may. */
export interface WatchAsker {
  readonly guildId: string;
  readonly personId: string;
  /** True for those who may change what the server's channels read. */
  readonly mayModerate: boolean;
}

/** Watches: what a person or a channel wants to hear of as it comes in. */
export interface WatchUseCases {
  add(request: WatchRequest): Promise<AddWatchOutcome>;
  /** The server's channels' watches, and the asker's own; those that others keep in their direct messages are theirs alone. */
  list(asker: WatchAsker): Promise<readonly Watch[]>;
  /** @returns what was removed; undefined when the asker sees none of this id; `not-yours` when somebody else's. */
  remove(asker: WatchAsker, id: string): Promise<Watch | 'not-yours' | undefined>;
  /** Posts what came in, and finishes what a crash left; safe to call at any time, from any number of processes. @returns how many messages. */
  postNews(): Promise<number>;
}
