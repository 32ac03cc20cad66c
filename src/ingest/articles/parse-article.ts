import { Readability } from '@mozilla/readability';
import type { Article, ArticleReading } from '../../app/feeds/article.ts';
import { markupToText, nodeToText } from '../markup/markup-to-text.ts';
import { parseMarkup } from '../markup/parse-markup.ts';
import { chooseAddress, plainHost } from './choose-address.ts';
import { clearPage } from './clear-page.ts';
import { findWire } from './find-wire.ts';
import { nameNotice } from './name-notice.ts';
import { readPageFacts, type PageFacts } from './page-facts.ts';

/** A page with more elements is a list of something, or made to tire us. */
const MOST_ELEMENTS = 60_000;
/** Fewer letters are a caption or a notice, no article. */
const SHORTEST_TEXT = 140;
/** What is shown to those who do not pay is seldom longer. */
const LONGEST_TEASER = 1500;
const LONGEST_TEXT = 200_000;
const LONGEST_TITLE = 300;
const SHORTEST_HEADLINE = 8;
const LOCK =
  '[class*="paywall" i], [id*="paywall" i], [class*="subscriber-only" i], [data-paywall], [class*="regwall" i], [class*="piano-offer" i]';
const LOCK_WORDS =
  /(?:subscribe|sign in|log in|register)\s+(?:now\s+)?to (?:continue|keep|read)|to (?:continue|keep) reading|(?:abonnez-vous|réservé aux abonnés)|(?:suscríbete|contenido exclusivo)|(?:jetzt abonnieren|weiterlesen mit)|(?:assine|conteúdo exclusivo)|подпис\w+ чтобы/iu;

/** What a page's markup gives. */
export type ParsedArticle = Exclude<ArticleReading, { kind: 'failed' | 'not-a-page' }>;

/**
 * Reads the article on a page: its text by Readability, else as the page carries it as data, else what its main part shows.
 *
 * @param url - where the page was found.
 */
export function parseArticle(html: string, url: string): ParsedArticle {
  if (html.trim() === '') return { kind: 'empty', detail: 'the page holds nothing' };
  const document = parseMarkup(html);
  if (document === undefined)
    return { kind: 'empty', detail: 'the page is nested too deep, or has too many parts, to be read' };
  const facts = readPageFacts(document);
  const { isLocked, emptyCause } = lookAt(document, facts);
  const title = titleOf(document, facts);
  const text = withoutTitle(findText(html, document, facts), title)
    .slice(0, LONGEST_TEXT)
    .toWellFormed();
  const article = describe(facts, { title, text, url });
  if (isLocked && text.length > 0 && text.length < LONGEST_TEASER) return { kind: 'paywalled', article };
  const notice = nameNotice(text);
  if (notice === undefined && text.length >= SHORTEST_TEXT) return { kind: 'article', article };
  const tooShort = `the page holds only ${text.length} characters of text`;
  return { kind: 'empty', detail: notice ?? (text === '' ? emptyCause : tooShort) };
}

/** What stands beside the article is taken away first; where too little is left, it was the article after all. */
function findText(html: string, document: Document, facts: PageFacts): string {
  clearPage(document);
  const text = readText(document, facts);
  if (text.length >= SHORTEST_TEXT) return text;
  const whole = parseMarkup(html);
  const again = whole === undefined ? '' : readText(whole, facts);
  return again.length >= SHORTEST_TEXT ? again : text;
}

function readText(document: Document, { body }: PageFacts): string {
  const shown = shownText(document);
  return chooseText(readable(document), markupToText(body ?? ''), shown);
}

/** The headline stands above the article on most pages, and begins what the page calls itself; it is no sentence of the article. */
function withoutTitle(text: string, title: string): string {
  const [first = '', ...rest] = text.split('\n');
  const isHeadline = first.length >= SHORTEST_HEADLINE && title.startsWith(first.trim());
  return isHeadline && rest.length > 0 ? rest.join('\n').trim() : text;
}

/** What has to be asked before the page is taken apart. */
function lookAt(document: Document, facts: PageFacts): { isLocked: boolean; emptyCause: string } {
  const has = (selector: string): boolean => document.querySelector(selector) !== null;
  return {
    isLocked: !facts.isFree || has(LOCK) || LOCK_WORDS.test(document.body?.textContent ?? ''),
    emptyCause: CAUSES.find(([selector]) => has(selector))?.[1] ?? 'the page holds no text',
  };
}

/** Why a page may hold no text, by what it holds instead. */
const CAUSES: readonly (readonly [selector: string, cause: string])[] = [
  ['frameset, frame', 'the page shows other pages in frames'],
  ['meta[http-equiv="refresh" i]', 'the page sends its readers elsewhere'],
  ['script', 'the page writes its text by script'],
];

function readable(document: Document): string {
  try {
    const reader = new Readability(document, {
      maxElemsToParse: MOST_ELEMENTS,
      charThreshold: SHORTEST_TEXT,
      serializer: (node) => node,
    });
    const content = reader.parse()?.content;
    return content === null || content === undefined ? '' : nodeToText(content);
  } catch {
    // too many elements, nested too deep, or mark-up that its author did not foresee: the page's main part stands in
    return '';
  }
}

/** The page's own data come in where they hold much more than what was found on it. */
function chooseText(found: string, data: string, shown: string): string {
  if (found.length >= SHORTEST_TEXT && found.length * 2 >= data.length) return found;
  if (data.length >= SHORTEST_TEXT) return data;
  return shown.length > found.length ? shown : found;
}

/** The paragraphs of the page's main part. */
function shownText(document: Document): string {
  const main = document.querySelector('article') ?? document.querySelector('main, [role="main"]') ?? document.body;
  const paragraphs = [...(main?.querySelectorAll('p') ?? [])].map(nodeToText).filter((text) => text.length > 40);
  return paragraphs.length === 0 && main ? nodeToText(main) : paragraphs.join('\n\n');
}

function describe(
  facts: PageFacts,
  page: { readonly title: string; readonly text: string; readonly url: string },
): Article {
  const { url, originalHost } = chooseAddress(page.url, facts.canonical);
  const publisher = facts.publisher ?? plainHost(new URL(page.url).hostname);
  const title = withoutPublisher(page.title, publisher);
  const wire = findWire(page.text, facts.author, facts.source) ?? originalHost;
  return {
    url,
    title,
    text: page.text,
    publisher,
    author: facts.author,
    published: facts.published,
    language: facts.language,
    syndicatedFrom: wire?.toLowerCase() === publisher.toLowerCase() ? undefined : wire,
  };
}

function titleOf(document: Document, { title }: PageFacts): string {
  return markupToText(title ?? document.title ?? '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** A page's title often ends in the publisher's name. */
function withoutPublisher(written: string, publisher: string): string {
  const [, head, tail] = /^(?<head>.{10,})\s[|–—-]\s(?<tail>[^|–—]{2,60})$/u.exec(written) ?? [];
  const isName = tail !== undefined && letters(publisher).includes(letters(tail));
  return (isName ? (head ?? written) : written).slice(0, LONGEST_TITLE).toWellFormed();
}

function letters(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
