import type { PageEvent, PageState } from '../../page-protocol.ts';
import type { ViewEvent } from './page-view.ts';

const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 8_000;

/** How long to wait before the nth new attempt (from 0), in milliseconds; `spread` from 0 to 1 sets windows apart. */
export function backoffMs(attempt: number, spread: number): number {
  const whole = Math.min(FIRST_WAIT_MS * 2 ** Math.min(attempt, 10), LONGEST_WAIT_MS);
  return Math.round(whole * (0.75 + 0.5 * spread));
}

/**
 * Keeps the view up to date: opens the events' WebSocket, then fetches the state, and begins again whenever the line is lost.
 *
 * Events that come while the state is under way are held back and applied after it, so that none is lost or undone.
 *
 * @returns ends it.
 */
export function connectEvents(dispatch: (event: ViewEvent) => void): () => void {
  const line = new EventLine(dispatch);
  line.open();
  const wake = (): void => line.wake();
  addEventListener('online', wake);
  return () => {
    removeEventListener('online', wake);
    line.close();
  };
}

class EventLine {
  readonly #dispatch: (event: ViewEvent) => void;
  #socket: WebSocket | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #attempt = 0;
  #held: PageEvent[] | undefined = [];

  constructor(dispatch: (event: ViewEvent) => void) {
    this.#dispatch = dispatch;
  }

  open(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#held = [];
    const socket = new WebSocket(new URL('/page/events', location.href.replace(/^http/u, 'ws')));
    this.#socket = socket;
    socket.addEventListener('open', () => void this.#load(socket));
    socket.addEventListener('message', ({ data }: MessageEvent<string>) => this.#take(JSON.parse(data) as PageEvent));
    socket.addEventListener('close', () => this.#lost(socket));
  }

  wake(): void {
    if (this.#timer !== undefined) this.open();
  }

  close(): void {
    clearTimeout(this.#timer);
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close();
  }

  async #load(socket: WebSocket): Promise<void> {
    try {
      const answer = await fetch('/page/state', { cache: 'no-store' });
      if (!answer.ok) throw new Error(`the state answered ${answer.status}`);
      const state = (await answer.json()) as PageState;
      if (socket !== this.#socket) return;
      this.#attempt = 0;
      this.#dispatch({ kind: 'loaded', state });
      this.#dispatch({ kind: 'link', link: 'open' });
      for (const event of this.#held ?? []) this.#dispatch(event);
      this.#held = undefined;
    } catch {
      socket.close();
    }
  }

  #take(event: PageEvent): void {
    if (this.#held === undefined) this.#dispatch(event);
    else this.#held.push(event);
  }

  #lost(socket: WebSocket): void {
    if (socket !== this.#socket) return;
    this.#dispatch({ kind: 'link', link: 'lost' });
    this.#timer = setTimeout(() => this.open(), backoffMs(this.#attempt, Math.random()));
    this.#attempt += 1;
  }
}
