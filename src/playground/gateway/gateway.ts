import type { WebSocket } from 'ws';
import { botMay } from '../state/bot-may.ts';
import { describeGuildCreate } from '../state/describe-guild.ts';
import { hasFlag, MESSAGE_FLAGS } from '../state/message-flags.ts';
import type { Json, Message } from '../state/objects.ts';
import { messageSeenByBot } from '../state/seen-by-bot.ts';
import type { World, WorldNews } from '../state/world.ts';
import { Connection } from './connection.ts';
import { INTENT } from './intents.ts';
import { OP } from './opcodes.ts';
import { Session } from './session.ts';

/** How long a session may be resumed after its connection broke. */
const RESUMABLE_MS = 5 * 60_000;

/** The gateway: sessions of bots, and what of the world's news each of them gets. */
export class Gateway {
  readonly #world: World;
  readonly #paced: boolean;
  readonly #sessions = new Map<string, Session>();
  #connected = false;

  /** `paced`: a bot that identifies twice within five seconds is sent away, as Discord does. */
  constructor(world: World, paced: boolean) {
    this.#world = world;
    this.#paced = paced;
    world.news.subscribe((news) => this.#tell(news));
  }

  /** True while a bot is identified and its connection stands. */
  get connected(): boolean {
    return this.#connected;
  }

  /** Takes a new connection; `query` is what its address asked for (v, encoding, compress). */
  accept(socket: WebSocket, query: URLSearchParams): void {
    const connection = new Connection(socket, query, {
      identify: (identity) => this.#identify(socket, identity),
      resume: (sessionId, token, sequence) => this.#resume(socket, { sessionId, token, sequence }),
    });
    socket.on('close', (code) => this.#leave(connection.session, socket, code));
  }

  /** Asks every bot to reconnect and resume (opcode 7), as Discord does when it restarts. */
  askToReconnect(): void {
    for (const { socket } of this.#sessions.values()) {
      socket?.send(JSON.stringify({ op: OP.reconnect, d: null }));
    }
  }

  /** Cuts every connection without a word. */
  cut(): void {
    for (const { socket } of this.#sessions.values()) socket?.terminate();
  }

  #identify(socket: WebSocket, identity: { readonly token: string; readonly intents: number }): Session | undefined {
    const { seed, starts, clock } = this.#world;
    const inTime = starts.take(clock.now());
    if (this.#paced && !inTime) return undefined;
    const session = new Session(this.#world.mintToken(), identity, socket);
    this.#sessions.set(session.id, session);
    session.dispatch('READY', {
      v: 10,
      user: { ...seed.bot, verified: true, mfa_enabled: false, email: null },
      user_settings: {},
      guilds: [{ id: seed.guildId, unavailable: true }],
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: `${this.#world.site.url.replace(/^http/u, 'ws')}/gateway`,
      shard: [0, 1],
      application: { id: seed.application.id, flags: seed.application['flags'] },
      private_channels: [],
      relationships: [],
      presences: [],
      guild_join_requests: [],
      geo_ordered_rtc_regions: [],
      auth: {},
      _trace: [],
    });
    if (hasFlag(session.intents, INTENT.guilds)) {
      session.dispatch('GUILD_CREATE', describeGuildCreate(seed, [...this.#world.channels.values()]));
    }
    this.#noteConnection();
    return session;
  }

  #resume(
    socket: WebSocket,
    wanted: { readonly sessionId: string; readonly token: string; readonly sequence: number },
  ): Session | 'unknown' | 'from-the-future' {
    const session = this.#sessions.get(wanted.sessionId);
    if (session === undefined || session.token !== wanted.token) return 'unknown';
    if (wanted.sequence > session.sequence) return 'from-the-future';
    const missed = session.eventsAfter(wanted.sequence);
    if (missed === undefined) return 'unknown';
    session.socket?.terminate();
    session.socket = socket;
    for (const event of missed) socket.send(event);
    session.dispatch('RESUMED', { _trace: [] });
    this.#noteConnection();
    return session;
  }

  /** A connection ended: with 1000 or 1001 the session ends too, else it may be resumed. */
  #leave(session: Session | undefined, socket: WebSocket, code: number): void {
    if (session === undefined || session.socket !== socket) return;
    session.socket = undefined;
    if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
    else this.#world.clock.after(RESUMABLE_MS, () => this.#forget(session));
    this.#noteConnection();
  }

  #forget(session: Session): void {
    if (session.socket === undefined) this.#sessions.delete(session.id);
  }

  #noteConnection(): void {
    const connected = [...this.#sessions.values()].some((session) => session.socket !== undefined);
    if (connected === this.#connected) return;
    this.#connected = connected;
    this.#world.news.send({ kind: 'connection', connected });
  }

  #tell(news: WorldNews): void {
    switch (news.kind) {
      case 'dispatch-interaction':
        return this.#dispatch('INTERACTION_CREATE', 0, () => news.payload);
      case 'message-created':
        return this.#tellMessage('MESSAGE_CREATE', news.message);
      case 'message-updated':
        return this.#tellMessage('MESSAGE_UPDATE', news.message);
      case 'message-deleted':
        return this.#dispatch('MESSAGE_DELETE', INTENT.guildMessages, () => ({
          id: news.message.id,
          channel_id: news.message.channel_id,
          guild_id: this.#world.seed.guildId,
        }));
      case 'commands':
      case 'interaction':
      case 'modal':
      case 'connection':
        return undefined;
      default:
        return news satisfies never;
    }
  }

  #tellMessage(name: string, message: Message): void {
    const channel = this.#world.channels.get(message.channel_id);
    const visible = channel !== undefined && botMay(this.#world, channel, 'VIEW_CHANNEL');
    if (!visible || hasFlag(message.flags, MESSAGE_FLAGS.ephemeral)) return;
    this.#dispatch(name, INTENT.guildMessages, () => ({
      ...messageSeenByBot(this.#world, message),
      guild_id: this.#world.seed.guildId,
    }));
  }

  #dispatch(name: string, intent: number, describe: () => Json): void {
    const listening = [...this.#sessions.values()].filter((session) => hasFlag(session.intents, intent));
    if (listening.length === 0) return;
    const data = describe();
    for (const session of listening) session.dispatch(name, data);
  }
}
