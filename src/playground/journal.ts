/** One request that reached the REST side, and how it was answered. */
export interface JournalEntry {
  /** Milliseconds since the Unix epoch, by the playground's clock. */
  readonly at: number;
  readonly method: string;
  /** Path and query as requested. */
  readonly path: string;
  readonly status: number;
  /** The JSON that the bot sent, undefined when it sent none. */
  readonly sent: unknown;
  /** The JSON of a refusal. */
  readonly refusal: unknown;
}

/** Requests that are kept; the oldest fall out. */
const KEPT = 2_000;

/** Every request the bot made, oldest first: for tests, benchmarks and the curious. */
export class Journal {
  readonly #entries: JournalEntry[] = [];

  add(entry: JournalEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length > 2 * KEPT) this.#entries.splice(0, KEPT);
  }

  /** A copy of the newest entries, oldest first. */
  entries(): readonly JournalEntry[] {
    return this.#entries.slice(-KEPT);
  }
}
