/** How long Discord remembers a nonce: "the past few minutes". */
const REMEMBERED_MS = 5 * 60_000;

/** Nonces of messages posted with `enforce_nonce`, by channel, forgotten after a few minutes. */
export class NonceBook {
  readonly #seen = new Map<string, { readonly messageId: string; readonly at: number }>();

  /** The message that was posted with this nonce in the past few minutes. */
  find(channelId: string, nonce: string, now: number): string | undefined {
    const entry = this.#seen.get(`${channelId}:${nonce}`);
    return entry !== undefined && now - entry.at <= REMEMBERED_MS ? entry.messageId : undefined;
  }

  remember(channelId: string, nonce: string, entry: { readonly messageId: string; readonly at: number }): void {
    this.#seen.set(`${channelId}:${nonce}`, entry);
  }
}
