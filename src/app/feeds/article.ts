import type { FailedFetch } from './fetched.ts';

/** An article as it stands on its page. */
export interface Article {
  /** Its canonical address. */
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly publisher: string | undefined;
  readonly author: string | undefined;
  /** ISO 8601 instant, or a date where the page gives no more. */
  readonly published: string | undefined;
  /** Whose words these are when the page says so: a wire agency, another paper. */
  readonly syndicatedFrom: string | undefined;
  /** As the page names it, its primary subtag alone: "fr". Its words may say otherwise. */
  readonly language?: string | undefined;
}

/** What a page gave. Whatever is no article has a name. */
export type ArticleReading =
  | { readonly kind: 'article'; readonly article: Article }
  /** Only its beginning is shown to those who do not pay; what is shown comes along. */
  | { readonly kind: 'paywalled'; readonly article: Article }
  | { readonly kind: 'empty'; readonly detail: string }
  | { readonly kind: 'not-a-page'; readonly contentType: string }
  | FailedFetch;

/** Reads the article behind an address. Expected failures are values; it throws what the signal aborts with. */
export interface ArticleReader {
  read(url: string, signal?: AbortSignal): Promise<ArticleReading>;
}
