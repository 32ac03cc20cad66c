/** Cancels a timer; harmless once it has run. */
export type CancelTimer = () => void;

/** The playground's time. Tests hand in their own, so that 15 minutes pass at once. */
export interface PlaygroundClock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Runs `callback` once after `delayMs` milliseconds. */
  after(delayMs: number, callback: () => void): CancelTimer;
}

/** The machine's own time; its timers never keep the process alive. */
export const systemClock: PlaygroundClock = {
  now: () => Date.now(),
  after: (delayMs, callback) => {
    const timer = setTimeout(callback, delayMs).unref();
    return () => clearTimeout(timer);
  },
};
