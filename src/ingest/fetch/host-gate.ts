/** Holds requests to one host apart, in time and in number. */
export interface HostGate {
  /**
   * Waits for the host's turn; whoever holds it calls what is answered when the request is over.
   *
   * @throws what `signal` aborts with.
   */
  enter(host: string, signal: AbortSignal): Promise<() => void>;
  /** No request goes to this host before the instant (milliseconds since 1970). */
  holdOff(host: string, untilMs: number): void;
  /** The instant before which the host does not want to be asked; undefined when it may be asked now. */
  heldUntil(host: string): number | undefined;
  /** Asks for at least this pause between two requests to the host, in milliseconds. */
  slowDown(host: string, pauseMs: number): void;
}

interface Host {
  turn: Promise<void>;
  waiting: number;
  readyAtMs: number;
  heldUntilMs: number;
  pauseMs: number;
}

/** How many hosts are remembered that nobody is asking at the moment. */
const MOST_IDLE_HOSTS = 5000;

/** When things happen: `wait` sleeps, and rejects when the signal aborts. */
interface Pace {
  /** Between the end of a request and the next, in milliseconds. */
  readonly pauseMs: number;
  readonly now: () => number;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** One request at a time to a host, with a pause between two. */
export function createHostGate(pace: Pace): HostGate {
  const hosts = new Map<string, Host>();
  const hostOf = (name: string): Host => {
    const known = hosts.get(name);
    if (known !== undefined) return known;
    if (hosts.size >= MOST_IDLE_HOSTS) forgetIdle(hosts, pace.now());
    const fresh = { turn: Promise.resolve(), waiting: 0, readyAtMs: 0, heldUntilMs: 0, pauseMs: pace.pauseMs };
    hosts.set(name, fresh);
    return fresh;
  };
  return {
    enter: (name, signal) => takeTurn(hostOf(name), pace, signal),
    holdOff: (name, untilMs) => {
      const host = hostOf(name);
      host.heldUntilMs = Math.max(host.heldUntilMs, untilMs);
    },
    heldUntil: (name) => {
      const until = hosts.get(name)?.heldUntilMs ?? 0;
      return until > pace.now() ? until : undefined;
    },
    slowDown: (name, pauseMs) => {
      hostOf(name).pauseMs = Math.max(pace.pauseMs, pauseMs);
    },
  };
}

/** Queues up behind whoever came before; one who gives up leaves the queue in order. */
async function takeTurn(host: Host, { now, wait }: Pace, signal: AbortSignal): Promise<() => void> {
  const before = host.turn;
  const mine = Promise.withResolvers<void>();
  host.turn = before.then(() => mine.promise);
  host.waiting += 1;
  const leave = (): void => {
    host.waiting -= 1;
    mine.resolve();
  };
  try {
    await before;
    signal.throwIfAborted();
    const pause = host.readyAtMs - now();
    if (pause > 0) await wait(pause, signal);
  } catch (error) {
    leave();
    throw error;
  }
  return () => {
    host.readyAtMs = now() + host.pauseMs;
    leave();
  };
}

function forgetIdle(hosts: Map<string, Host>, nowMs: number): void {
  for (const [name, { waiting, readyAtMs, heldUntilMs }] of hosts) {
    if (waiting === 0 && readyAtMs <= nowMs && heldUntilMs <= nowMs) hosts.delete(name);
  }
}
