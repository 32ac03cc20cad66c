import type { WebSocket } from 'ws';
import type { Json } from '../state/objects.ts';
import { OP } from './opcodes.ts';

/** Events that a session keeps for a resume; older ones are lost, and the resume is refused. */
const KEPT_EVENTS = 1_000;

/** One identified session. It outlives its connection for a while, so that the bot may resume. */
export class Session {
  readonly id: string;
  readonly token: string;
  readonly intents: number;
  socket: WebSocket | undefined;
  #sequence = 0;
  readonly #events: string[] = [];

  constructor(id: string, identity: { readonly token: string; readonly intents: number }, socket: WebSocket) {
    this.id = id;
    this.token = identity.token;
    this.intents = identity.intents;
    this.socket = socket;
  }

  get sequence(): number {
    return this.#sequence;
  }

  /** Sends an event now, or keeps it for the resume. */
  dispatch(name: string, data: Json): void {
    this.#sequence += 1;
    const text = JSON.stringify({ op: OP.dispatch, t: name, s: this.#sequence, d: data });
    this.#events.push(text);
    if (this.#events.length > KEPT_EVENTS) this.#events.shift();
    this.socket?.send(text);
  }

  /** Events after a sequence number that this session has reached, or undefined when some of them are lost. */
  eventsAfter(sequence: number): readonly string[] | undefined {
    const missed = this.#sequence - sequence;
    if (missed > this.#events.length) return undefined;
    return missed === 0 ? [] : this.#events.slice(-missed);
  }
}
