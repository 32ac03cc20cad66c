const DAY_MS = 24 * 60 * 60_000;

/** Sessions that Discord lets a bot start a day. */
const A_DAY = 1_000;

/** How far apart two starts must lie, for a bot of one shard: `max_concurrency` is 1. */
const APART_MS = 5_000;

/** What `GET /gateway/bot` says of the sessions that a bot may still start. Times are milliseconds. */
export interface SessionStartLimit {
  readonly total: number;
  readonly remaining: number;
  readonly reset_after: number;
  readonly max_concurrency: number;
}

/** Counts the sessions that bots start: IDENTIFY, not RESUME. */
export class SessionStarts {
  #windowEnds = 0;
  #used = 0;
  #last = Number.NEGATIVE_INFINITY;

  /** Notes a start at `now` (milliseconds since the Unix epoch); false when it came too soon after the one before. */
  take(now: number): boolean {
    if (now >= this.#windowEnds) {
      this.#windowEnds = now + DAY_MS;
      this.#used = 0;
    }
    const inTime = now - this.#last >= APART_MS;
    this.#last = now;
    this.#used += 1;
    return inTime;
  }

  /** The limit as it stands at `now`. */
  describe(now: number): SessionStartLimit {
    const left = Math.max(0, this.#windowEnds - now);
    const used = left === 0 ? 0 : this.#used;
    return { total: A_DAY, remaining: Math.max(0, A_DAY - used), reset_after: left, max_concurrency: 1 };
  }
}
