import type { Message } from './objects.ts';
import { compareSnowflakes } from './snowflake.ts';
import { hasFlag, MESSAGE_FLAGS } from './message-flags.ts';

/** The window of a channel's history: at most one anchor; `limit` 1–100. */
export interface HistoryWindow {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly around?: string | undefined;
  readonly limit: number;
}

/** Messages a channel keeps; the oldest ones fall out. */
const KEPT_PER_CHANNEL = 5_000;

/** Every message of every channel, ephemeral ones too, in order of their snowflakes. */
export class MessageBook {
  readonly #byId = new Map<string, Message>();
  readonly #channels = new Map<string, string[]>();

  get(id: string): Message | undefined {
    return this.#byId.get(id);
  }

  /** Adds a message, which must be newer than all others of its channel, or replaces the one with its id. */
  put(message: Message): void {
    const known = this.#byId.has(message.id);
    this.#byId.set(message.id, message);
    if (known) return;
    const ids = this.#idsOf(message.channel_id);
    ids.push(message.id);
    if (ids.length > KEPT_PER_CHANNEL) this.#byId.delete(ids.shift() ?? '');
  }

  remove(id: string): void {
    const message = this.#byId.get(id);
    if (message === undefined) return;
    this.#byId.delete(id);
    const ids = this.#idsOf(message.channel_id);
    ids.splice(ids.indexOf(id), 1);
  }

  /** All messages of a channel, oldest first. */
  all(channelId: string): Message[] {
    return this.#idsOf(channelId).flatMap((id) => this.#byId.get(id) ?? []);
  }

  /** What the API shows of a channel's history: newest first, ephemeral messages left out. */
  history(channelId: string, window: HistoryWindow): Message[] {
    const shown = this.all(channelId).filter((message) => !hasFlag(message.flags, MESSAGE_FLAGS.ephemeral));
    return cutWindow(shown, window).toReversed();
  }

  #idsOf(channelId: string): string[] {
    const ids = this.#channels.get(channelId) ?? [];
    this.#channels.set(channelId, ids);
    return ids;
  }
}

/** The messages (oldest first) that lie in the window: those next to the anchor, as Discord counts them. */
function cutWindow(messages: readonly Message[], window: HistoryWindow): readonly Message[] {
  const { before, after, around, limit } = window;
  if (around !== undefined) {
    const half = Math.floor(limit / 2);
    const from = messages.findIndex((message) => compareSnowflakes(message.id, around) >= 0);
    const middle = from === -1 ? messages.length : from;
    return messages.slice(Math.max(0, middle - half), middle - half + limit);
  }
  if (after !== undefined) {
    return messages.filter((message) => compareSnowflakes(message.id, after) > 0).slice(0, limit);
  }
  const older =
    before === undefined ? messages : messages.filter((message) => compareSnowflakes(message.id, before) < 0);
  return older.slice(-limit);
}
