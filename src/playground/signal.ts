/** One kind of news and those who listen to it, in order of subscription. */
export class Signal<News> {
  readonly #listeners = new Set<(news: News) => void>();

  /** Calls `listener` for everything sent from now on; the answer ends the subscription. */
  subscribe(listener: (news: News) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  send(news: News): void {
    for (const listener of this.#listeners) listener(news);
  }
}
