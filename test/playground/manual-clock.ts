import type { PlaygroundClock } from '../../src/playground/clock.ts';

interface Timer {
  readonly dueAt: number;
  readonly callback: () => void;
}

/** A clock that stands still until it is moved; its timers run while it moves. */
export class ManualClock implements PlaygroundClock {
  #now = Date.parse('2026-03-01T12:00:00Z');
  readonly #timers = new Set<Timer>();

  now(): number {
    return this.#now;
  }

  after(delayMs: number, callback: () => void): () => void {
    const timer = { dueAt: this.#now + delayMs, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Moves the clock; timers that fall due run in order. */
  advance(byMs: number): void {
    this.#now += byMs;
    const due = [...this.#timers].filter(({ dueAt }) => dueAt <= this.#now).toSorted((a, b) => a.dueAt - b.dueAt);
    for (const timer of due) {
      if (this.#timers.delete(timer)) timer.callback();
    }
  }
}
