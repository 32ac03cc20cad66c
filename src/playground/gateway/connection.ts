import type { RawData, WebSocket } from 'ws';
import { z } from 'zod';
import { areIntents, PRIVILEGED_INTENTS } from './intents.ts';
import { CLOSE, OP } from './opcodes.ts';
import type { Session } from './session.ts';

/** How often the bot must send a heartbeat, in milliseconds, as Discord asks. */
const HEARTBEAT_INTERVAL_MS = 41_250;
/** Bytes that one payload of a bot may have. */
const MAX_PAYLOAD_BYTES = 4_096;
/** Payloads a minute that a bot may send. */
const PAYLOADS_A_MINUTE = 120;

const Payload = z.object({ op: z.int(), d: z.unknown().optional() });
const Identify = z.object({
  token: z.string(),
  intents: z.number(),
  properties: z.object({}),
  compress: z.boolean().optional(),
  shard: z.tuple([z.int(), z.int()]).optional(),
});
const Resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

/** What a connection asks of the gateway. */
interface Desk {
  /** Undefined when the bot identifies again too soon. */
  identify(identity: { readonly token: string; readonly intents: number }): Session | undefined;
  resume(sessionId: string, token: string, sequence: number): Session | 'unknown' | 'from-the-future';
}

/** One WebSocket of a bot, from HELLO to its end. */
export class Connection {
  session: Session | undefined;
  readonly #socket: WebSocket;
  readonly #desk: Desk;
  #timeout: NodeJS.Timeout | undefined;
  #windowStart = 0;
  #windowCount = 0;

  constructor(socket: WebSocket, query: URLSearchParams, desk: Desk) {
    this.#socket = socket;
    this.#desk = desk;
    const speaks = query.get('v') === '10' && (query.get('encoding') ?? 'json') === 'json' && !query.has('compress');
    if (!speaks) {
      this.#close('invalidVersion');
      return;
    }
    socket.on('message', (data) => this.#receive(textOf(data)));
    socket.on('close', () => clearTimeout(this.#timeout));
    this.#send(OP.hello, { heartbeat_interval: HEARTBEAT_INTERVAL_MS, _trace: [] });
    this.#expectHeartbeat();
  }

  #receive(text: string): void {
    if (this.#isTooFast()) return this.#close('rateLimited');
    const payload = Payload.safeParse(parseJson(text));
    if (!payload.success || Buffer.byteLength(text) > MAX_PAYLOAD_BYTES) return this.#close('decodeError');
    const { op, d } = payload.data;
    if (op === OP.heartbeat) return this.#beat();
    if (op === OP.identify) return this.#identify(d);
    if (op === OP.resume) return this.#resume(d);
    if (this.session === undefined) return this.#close('notAuthenticated');
    return op === OP.presence || op === OP.voiceState ? undefined : this.#close('unknownOpcode');
  }

  #beat(): void {
    this.#expectHeartbeat();
    this.#send(OP.heartbeatAck, null);
  }

  #identify(data: unknown): void {
    if (this.session !== undefined) return this.#close('alreadyAuthenticated');
    const identity = Identify.safeParse(data);
    if (!identity.success) return this.#close('decodeError');
    const { token, intents, shard = [0, 1] } = identity.data;
    if (token.trim() === '') return this.#close('authenticationFailed');
    if (shard[0] < 0 || shard[0] >= shard[1]) return this.#close('invalidShard');
    if (!areIntents(intents)) return this.#close('invalidIntents');
    if ((intents & PRIVILEGED_INTENTS) !== 0) return this.#close('disallowedIntents');
    this.session = this.#desk.identify({ token: token.replace(/^Bot /u, ''), intents });
    if (this.session === undefined) this.#send(OP.invalidSession, false);
    return undefined;
  }

  #resume(data: unknown): void {
    if (this.session !== undefined) return this.#close('alreadyAuthenticated');
    const resume = Resume.safeParse(data);
    if (!resume.success) return this.#close('decodeError');
    const { session_id, token, seq } = resume.data;
    const resumed = this.#desk.resume(session_id, token.replace(/^Bot /u, ''), seq);
    if (resumed === 'from-the-future') return this.#close('invalidSequence');
    if (resumed === 'unknown') this.#send(OP.invalidSession, false);
    else this.session = resumed;
    return undefined;
  }

  #send(op: number, d: unknown): void {
    this.#socket.send(JSON.stringify({ op, d, s: null, t: null }));
  }

  #close(why: keyof typeof CLOSE): void {
    const [code, reason] = CLOSE[why];
    this.#socket.close(code, reason);
  }

  /** A bot that misses two heartbeats is gone. By the machine's own time: a test's clock does not move its heart. */
  #expectHeartbeat(): void {
    clearTimeout(this.#timeout);
    this.#timeout = setTimeout(() => this.#close('sessionTimedOut'), 2 * HEARTBEAT_INTERVAL_MS).unref();
  }

  #isTooFast(): boolean {
    const now = Date.now();
    if (now - this.#windowStart > 60_000) {
      this.#windowStart = now;
      this.#windowCount = 0;
    }
    this.#windowCount += 1;
    return this.#windowCount > PAYLOADS_A_MINUTE;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.from(data instanceof ArrayBuffer ? new Uint8Array(data) : data).toString('utf8');
}
