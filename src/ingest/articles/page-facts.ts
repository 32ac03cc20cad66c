import { readInstant } from '../markup/read-instant.ts';
import { readLinkedData } from './linked-data.ts';

/** What a page says of itself beside its text. */
export interface PageFacts {
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly author: string | undefined;
  /** ISO 8601 instant. */
  readonly published: string | undefined;
  /** As written: it may be relative, or lead elsewhere. */
  readonly canonical: string | undefined;
  /** The article's words where the page carries them as data. */
  readonly body: string | undefined;
  /** False when the page says that it is not free to read. */
  readonly isFree: boolean;
  /** Whose work the page says it shows, when that is not its own publisher. */
  readonly source: string | undefined;
  /** The primary subtag of what the page calls its language. */
  readonly language: string | undefined;
}

const LONGEST = 300;
const TITLES = ['og:title', 'twitter:title', 'dc.title'];
const SITES = ['og:site_name', 'application-name', 'dc.publisher', 'publisher'];
const AUTHORS = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'];
const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
];
const LANGUAGES = ['og:locale', 'inlanguage', 'dc.language', 'language'];
const LOCKED = ['content_tier', 'article:content_tier', 'access'];

/** Reads JSON-LD first, then Open Graph and the like, then what the page shows: `time`, the byline. */
export function readPageFacts(document: Document): PageFacts {
  const data = readLinkedData(document);
  const metas = readMetas(document);
  const meta = (names: readonly string[]): string | undefined =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined);
  return {
    title: data.title ?? meta(TITLES),
    publisher: data.publisher ?? meta(SITES),
    author: data.author ?? notAddress(meta(AUTHORS)) ?? shownAuthor(document),
    published: readInstant(data.published) ?? readInstant(meta(DATES)) ?? shownDate(document),
    canonical: attribute(document, 'link[rel="canonical" i]', 'href') ?? metas.get('og:url'),
    body: data.body,
    isFree: data.isFree && !/^(?:locked|metered|subscriber|paid)/iu.test(meta(LOCKED) ?? ''),
    source: data.source ?? metas.get('syndication-source') ?? metas.get('original-source'),
    language: statedLanguage(document, metas),
  };
}

function statedLanguage(document: Document, metas: ReadonlyMap<string, string>): string | undefined {
  const stated = [attribute(document, 'html[lang]', 'lang'), ...LANGUAGES.map((name) => metas.get(name))];
  return stated.map(primaryTag).find((tag) => tag !== undefined);
}

/** "pt-BR" and "pt_BR" are both pt; what is no language tag is none. */
function primaryTag(written: string | undefined): string | undefined {
  return /^(?<primary>[a-z]{2,3})(?:[-_]|$)/iu.exec(written ?? '')?.groups?.['primary']?.toLowerCase();
}

/** The first value of each name, whichever attribute names it. */
function readMetas(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop'].map((key) => meta.getAttribute(key)).find((value) => value);
    const content = short(meta.getAttribute('content'));
    if (name && content !== undefined && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

/** Open Graph's author is often a profile's address. */
function notAddress(value: string | undefined): string | undefined {
  return value === undefined || /^https?:/iu.test(value) ? undefined : value;
}

function shownAuthor(document: Document): string | undefined {
  return short(document.querySelector('[rel="author" i], [itemprop="author"], .byline, .author')?.textContent);
}

/** The time that the article bears, not those of its neighbours: the first one within it, else on the page. */
function shownDate(document: Document): string | undefined {
  const selectors = [
    '[itemprop="datePublished"]',
    'article time[pubdate]',
    'article time[datetime]',
    'main time[datetime]',
    'time[datetime]',
  ];
  return selectors
    .map((selector) => document.querySelector(selector))
    .map((shown) =>
      readInstant(shown?.getAttribute('datetime') ?? shown?.getAttribute('content') ?? shown?.textContent ?? undefined),
    )
    .find((instant) => instant !== undefined);
}

function attribute(document: Document, selector: string, name: string): string | undefined {
  return short(document.querySelector(selector)?.getAttribute(name));
}

function short(value: string | null | undefined): string | undefined {
  const text = value?.replaceAll(/\s+/gu, ' ').trim();
  return text === undefined || text === '' || text.length > LONGEST * 4
    ? undefined
    : text.slice(0, LONGEST).toWellFormed();
}
