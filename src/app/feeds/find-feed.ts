import type { FeedReading, NamedFeed } from './feed-document.ts';
import type { FeedReader } from './feed-ports.ts';
import type { FailedFetch } from './fetched.ts';

/** The feed that an address leads to, with the others that its page names. */
export type FoundFeed =
  | {
      readonly kind: 'found';
      readonly reading: Extract<FeedReading, { kind: 'feed' }>;
      readonly others: readonly NamedFeed[];
    }
  | { readonly kind: 'no-feed'; readonly url: string }
  | FailedFetch;

/** Reads an address; where it is a page, the first feed that it names and that can be read. People leave out the scheme. */
export async function findFeed(reader: FeedReader, address: string): Promise<FoundFeed> {
  const typed = address.trim();
  const url = /^[a-z][a-z+.-]*:/iu.test(typed) ? typed.replace(/^feed:(?:\/\/)?(?=https?:)/iu, '') : `https://${typed}`;
  const reading = await reader.read(url, {});
  if (reading.kind === 'feed') return { kind: 'found', reading, others: [] };
  if (reading.kind === 'failed') return reading;
  const named = reading.kind === 'page' ? reading.feeds : [];
  for (const candidate of named) {
    const behind = await reader.read(candidate.url, {});
    if (behind.kind === 'feed')
      return { kind: 'found', reading: behind, others: named.filter((one) => one.url !== candidate.url) };
  }
  return { kind: 'no-feed', url };
}
