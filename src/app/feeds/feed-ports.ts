import type { FeedReading } from './feed-document.ts';

/** Reads what stands behind an address. Expected failures are values; it throws what the signal aborts with. */
export interface FeedReader {
  read(
    url: string,
    validators: { readonly etag?: string | undefined; readonly lastModified?: string | undefined },
    signal?: AbortSignal,
  ): Promise<FeedReading>;
}
