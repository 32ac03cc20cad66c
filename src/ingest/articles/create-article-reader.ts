import type { ArticleReader } from '../../app/feeds/article.ts';
import type { SafeFetch } from '../fetch/safe-fetch.ts';
import { decodeMarkup } from '../markup/decode-markup.ts';
import { parseArticle } from './parse-article.ts';

const ACCEPT = 'text/html, application/xhtml+xml, */*;q=0.1';
const LIMIT_BYTES = 10_000_000;
const PAGE_TYPE = /^(?:text\/html|application\/xhtml\+xml)\b/iu;
const SAYS_NOTHING = /^(?:text\/plain|application\/octet-stream)\b/iu;

/** Reads articles through the safe fetch. */
export function createArticleReader(fetch: Pick<SafeFetch, 'get'>): ArticleReader {
  return {
    read: async (url, signal) => {
      const request = { accept: ACCEPT, limitBytes: LIMIT_BYTES };
      const fetched = await fetch.get(url, signal === undefined ? request : { ...request, signal });
      if (fetched.kind === 'not-modified') return { kind: 'empty', detail: 'the server sent no page' };
      if (fetched.kind === 'failed') return fetched;
      const { bytes, contentType } = fetched;
      if (!isPage(bytes, contentType)) return { kind: 'not-a-page', contentType: contentType ?? 'an unknown type' };
      return parseArticle(decodeMarkup(bytes, contentType), fetched.url);
    },
  };
}

/** Servers that do not know what they send say nothing, or "plain text": the first characters tell then. */
function isPage(bytes: Uint8Array, contentType: string | undefined): boolean {
  if (contentType !== undefined && PAGE_TYPE.test(contentType)) return true;
  if (contentType !== undefined && !SAYS_NOTHING.test(contentType)) return false;
  return /^\s*(?:<!--|<!doctype\s+html|<html)/iu.test(new TextDecoder().decode(bytes.subarray(0, 512)));
}
