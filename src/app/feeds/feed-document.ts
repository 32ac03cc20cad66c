import type { FailedFetch } from './fetched.ts';

/** One entry of a feed, in plain words. */
export interface FeedEntry {
  /** What the feed knows it by: its id, else its address, else its title. */
  readonly key: string;
  readonly title: string;
  /** Where the article stands, absolute. */
  readonly url: string | undefined;
  /** What the feed itself says of it: the whole article, or a line. */
  readonly text: string;
  /** ISO 8601 instant. */
  readonly published: string | undefined;
  readonly author: string | undefined;
}

/** A feed as it was read: its entries in the feed's order. */
export interface FeedDocument {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json';
  readonly title: string;
  readonly siteUrl: string | undefined;
  /** As the feed declares it, for example "fr" or "en-GB". */
  readonly language: string | undefined;
  /** How long the feed itself asks to be left alone, in minutes. */
  readonly ttlMinutes: number | undefined;
  /** True when the document is broken and was mended to be read. */
  readonly mended: boolean;
  readonly entries: readonly FeedEntry[];
}

/** What stands behind an address, as far as feeds go. */
export type FeedReading =
  | {
      readonly kind: 'feed';
      readonly url: string;
      readonly movedTo?: string;
      readonly etag: string | undefined;
      readonly lastModified: string | undefined;
      readonly maxAgeSeconds: number | undefined;
      readonly document: FeedDocument;
    }
  | { readonly kind: 'not-modified' }
  /** A page that is no feed; `feeds` are those it names, best first. */
  | { readonly kind: 'page'; readonly url: string; readonly feeds: readonly NamedFeed[] }
  | FailedFetch;

/** A feed that a page names. */
export interface NamedFeed {
  readonly url: string;
  readonly title: string | undefined;
}
