import { detectLanguage } from '../../core/text/detect-language.ts';
import type { Article, ArticleReader, ArticleReading } from '../feeds/article.ts';
import type { Reader } from '../reader.ts';
import type { ImportOutcome, IncomingReport } from '../views.ts';

/** What a person fills in: an address, a text, or both; every value as typed and trimmed. */
export interface GivenReport {
  readonly address?: string | undefined;
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
}

/** A page that gave no article to store, with the name of what stood in the way. */
export type UnreadArticle = Exclude<ArticleReading, { kind: 'article' }>;

/** What became of a report that a person gave. Nothing is stored but when it was `taken`, and then the import tells the rest. */
export type AddOutcome =
  | { readonly kind: 'taken'; readonly outcome: ImportOutcome; readonly article: Article | undefined }
  | { readonly kind: 'nothing-given' }
  | { readonly kind: 'bad-address'; readonly address: string }
  | { readonly kind: 'bad-date'; readonly published: string }
  | { readonly kind: 'unread'; readonly reading: UnreadArticle };

/** What adding a report needs of the world. */
export interface AddReportPorts {
  readonly articles: ArticleReader;
  readonly importReport: (reader: Reader, report: IncomingReport) => Promise<ImportOutcome>;
}

/** How long a page may take, in milliseconds: less than an answer may, so that a slow page is named as such. */
const PAGE_MS = 25_000;
const ORIGIN = 'added in Discord';

/**
 * Takes in what a person gave: a pasted text as it is, or the article behind an address. Where the person fills in what the page
 * says too, the person has the last word.
 *
 * @param limits - `pageMs`: how long the page may take, in milliseconds.
 * @throws what `signal` aborts with.
 */
export async function addReport(
  ports: AddReportPorts,
  reader: Reader,
  given: GivenReport,
  limits: { readonly signal: AbortSignal; readonly pageMs?: number },
): Promise<AddOutcome> {
  const { address, text, published } = given;
  if (published !== undefined && !isDate(published)) return { kind: 'bad-date', published };
  if (address !== undefined && !isWebAddress(address)) return { kind: 'bad-address', address };
  if (text !== undefined) return taken(await ports.importReport(reader, pasted(given, text)), undefined);
  if (address === undefined) return { kind: 'nothing-given' };
  const reading = await readPage(ports.articles, address, limits);
  if (reading.kind !== 'article') return { kind: 'unread', reading };
  return taken(await ports.importReport(reader, fetched(given, reading.article)), reading.article);
}

const taken = (outcome: ImportOutcome, article: Article | undefined): AddOutcome => ({
  kind: 'taken',
  outcome,
  article,
});

/** A reader that lets a page take all the time there is would leave the person with "no answer in time". */
async function readPage(
  articles: ArticleReader,
  address: string,
  { signal, pageMs = PAGE_MS }: { readonly signal: AbortSignal; readonly pageMs?: number },
): Promise<ArticleReading> {
  const late = AbortSignal.timeout(pageMs);
  try {
    return await articles.read(address, AbortSignal.any([signal, late]));
  } catch (error) {
    if (error !== late.reason) throw error;
    return { kind: 'failed', reason: 'too-slow', detail: 'the page took too long' };
  }
}

function pasted({ address, title, publisher, published }: GivenReport, text: string): IncomingReport {
  return { origin: ORIGIN, title: title ?? '', text, ...known({ publisher, published, url: address }) };
}

function fetched(given: GivenReport, article: Article): IncomingReport {
  const { url, text, syndicatedFrom } = article;
  const publisher = given.publisher ?? article.publisher;
  const published = given.published ?? article.published;
  const language = languageOf(article);
  const title = given.title ?? article.title;
  return { origin: ORIGIN, title, text, url, ...known({ publisher, published, syndicatedFrom, language }) };
}

/** What the words are, and what the page says where they do not tell: a site's template often names another language. */
function languageOf({ text, language }: Article): string | undefined {
  return detectLanguage(text) === 'und' ? language : undefined;
}

type Facts = Pick<IncomingReport, 'publisher' | 'published' | 'url' | 'language' | 'syndicatedFrom'>;

function known(facts: { readonly [Name in keyof Facts]: Facts[Name] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

const isWebAddress = (typed: string): boolean => /^https?:$/u.test(URL.parse(typed)?.protocol ?? '');

/** A calendar day, or an instant, as ISO 8601 writes it: 3/4 would be read as two different days. */
const isDate = (typed: string): boolean => /^\d{4}-\d{2}-\d{2}(?:$|T)/u.test(typed) && !Number.isNaN(Date.parse(typed));
