import { setTimeout as pause } from 'node:timers/promises';

/** Answers under way. */
export interface Work {
  add(one: Promise<void>): void;
  /** Waits until all are done, at most `limitMs`. */
  settled(limitMs: number): Promise<void>;
}

/** Keeps account of answers under way, so that a stopping bot finishes what it acknowledged. */
export function trackWork(): Work {
  const running = new Set<Promise<void>>();
  return {
    add: (one) => {
      running.add(one);
      void one.finally(() => running.delete(one));
    },
    settled: async (limitMs) => {
      const stop = new AbortController();
      const limit = pause(limitMs, undefined, { signal: stop.signal }).catch(() => undefined);
      await Promise.race([Promise.allSettled(running), limit]);
      stop.abort();
    },
  };
}
