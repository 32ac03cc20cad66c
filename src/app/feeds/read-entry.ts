import type { IncomingReport } from '../views.ts';
import type { ArticleReader, ArticleReading } from './article.ts';
import type { FeedEntry } from './feed-document.ts';
import type { FetchFailure } from './fetched.ts';

/** An entry as a report; `note` says what stood in the way of its article. `later`: another try may bring it. */
export type EntryReading =
  | { readonly kind: 'report'; readonly report: IncomingReport; readonly note: string | undefined }
  | { readonly kind: 'later'; readonly reason: string; readonly fallback: EntryReading }
  | { readonly kind: 'nothing'; readonly reason: string };

/** Fewer letters are a headline or a "read more". */
const SHORTEST_TEXT = 80;
const PASSING: ReadonlySet<FetchFailure> = new Set(['unreachable', 'too-slow', 'busy', 'server-fault']);

/** Reads an entry's article; what the feed itself says stands in for one that cannot be read. */
export async function readEntry(articles: ArticleReader, entry: FeedEntry, feedTitle: string): Promise<EntryReading> {
  if (entry.url === undefined) return ownWords(entry, feedTitle, 'the entry names no article');
  const reading = await articles.read(entry.url);
  if (reading.kind === 'article')
    return { kind: 'report', report: reportOf(reading, entry, feedTitle), note: undefined };
  const reason = reasonOf(reading);
  if (reading.kind === 'paywalled' && reading.article.text.length > entry.text.length)
    return { kind: 'report', report: reportOf(reading, entry, feedTitle), note: reason };
  const fallback = ownWords(entry, feedTitle, reason);
  const passes = reading.kind === 'failed' && PASSING.has(reading.reason);
  return passes ? { kind: 'later', reason, fallback } : fallback;
}

function reasonOf(reading: Exclude<ArticleReading, { kind: 'article' }>): string {
  switch (reading.kind) {
    case 'paywalled':
      return 'paywalled: only the beginning is shown';
    case 'not-a-page':
      return `not a page: ${reading.contentType}`;
    case 'empty':
      return `empty: ${reading.detail}`;
    case 'failed':
      return `${reading.reason}: ${reading.detail}`;
  }
}

function reportOf(
  { article }: Extract<ArticleReading, { kind: 'article' | 'paywalled' }>,
  entry: FeedEntry,
  feedTitle: string,
): IncomingReport {
  const publisher = article.publisher ?? (feedTitle || undefined);
  const published = article.published ?? entry.published;
  return {
    origin: feedTitle || new URL(article.url).hostname,
    title: article.title || entry.title,
    text: article.text,
    url: article.url,
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(article.syndicatedFrom === undefined ? {} : { syndicatedFrom: article.syndicatedFrom }),
  };
}

function ownWords(entry: FeedEntry, feedTitle: string, reason: string): EntryReading {
  if (entry.text.length < SHORTEST_TEXT) return { kind: 'nothing', reason };
  const { title, text, url, published } = entry;
  const report: IncomingReport = {
    origin: feedTitle || 'a feed',
    title,
    text,
    ...(feedTitle === '' ? {} : { publisher: feedTitle }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
  };
  return { kind: 'report', report, note: reason };
}
