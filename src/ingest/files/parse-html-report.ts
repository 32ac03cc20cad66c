import type { Article } from '../../app/feeds/article.ts';
import { readHomeAddress } from '../articles/home-address.ts';
import { parseArticle } from '../articles/parse-article.ts';
import type { ParsedReport } from './parse-text-report.ts';

/** Stands for the address of a page that does not tell its own; nothing of it is kept. */
const NOWHERE = new URL('https://page.invalid/');

/**
 * Parses a saved page as the article on it: its words without menus and advertisements; publisher, date and address as the page
 * tells them. What is shown of an article that has to be paid for is kept, with a note.
 */
export function parseHtmlReport(html: string): ParsedReport {
  const address = readHomeAddress(html);
  const reading = parseArticle(html, address ?? NOWHERE.href);
  if (reading.kind === 'empty') return { kind: 'refused', cause: `it is no article: ${reading.detail}` };
  const report = reportOf(reading.article, address !== undefined);
  if (reading.kind === 'article') return { kind: 'parsed', report };
  return { kind: 'parsed', report, note: 'paywalled: only the beginning was saved' };
}

function reportOf(article: Article, hasHome: boolean): Extract<ParsedReport, { kind: 'parsed' }>['report'] {
  const { title, text, publisher, published, syndicatedFrom } = article;
  const optional = {
    publisher: publisher === NOWHERE.hostname ? undefined : publisher,
    published,
    syndicatedFrom: syndicatedFrom === NOWHERE.hostname ? undefined : syndicatedFrom,
    url: hasHome ? article.url : undefined,
  };
  return { title, text, ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) };
}
