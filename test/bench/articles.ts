import { parseArticle, type ParsedArticle } from '../../src/ingest/articles/parse-article.ts';
import { decodeMarkup } from '../../src/ingest/markup/decode-markup.ts';
import { readArticlePages, wordF1, type ArticlePage } from './articles/article-pages.ts';
import type { BenchOptions } from './bench.ts';
import type { BenchTable } from './table.ts';

interface Read extends ArticlePage {
  readonly reading: ParsedArticle;
  readonly f1: number;
}

/** How much of what a person reads on a page the article reader gives, and whether it says why when it gives nothing. */
export function benchArticles({ misses }: BenchOptions): BenchTable {
  const begunMs = performance.now();
  const pages = readArticlePages().map(readPage);
  const tookMs = performance.now() - begunMs;
  const [whole, bare] = [pages.filter(({ wanted }) => wanted !== ''), pages.filter(({ wanted }) => wanted === '')];
  if (misses) for (const page of pages) printPage(page);
  const scores = whole.map(({ f1 }) => f1);
  return {
    name: `Articles: word F1 on ${whole.length} pages of hard kinds, and ${bare.length} without an article`,
    columns: ['ours'],
    rows: [
      { what: 'mean F1', figures: [mean(scores)], unit: '', goal: 'at least 0.952' },
      { what: 'worst F1', figures: [Math.min(...scores)], unit: '' },
      {
        what: 'articles not found',
        figures: [count(whole, ({ reading }) => reading.kind === 'empty')],
        unit: '',
        goal: '0',
      },
      {
        what: 'no article, but taken for one',
        figures: [count(bare, ({ reading }) => reading.kind !== 'empty')],
        unit: '',
        goal: '0',
      },
      { what: 'time a page', figures: [tookMs / pages.length], unit: 'ms' },
    ],
  };
}

function readPage(page: ArticlePage): Read {
  const reading = parseArticle(decodeMarkup(page.bytes, undefined), 'https://page.example/story');
  return { ...page, reading, f1: reading.kind === 'empty' ? 0 : wordF1(reading.article.text, page.wanted) };
}

function printPage({ name, reading, f1 }: Read): void {
  const told = reading.kind === 'empty' ? reading.detail : reading.article.text.replaceAll('\n', ' ⏎ ');
  process.stdout.write(`${f1.toFixed(3)} ${name} ${reading.kind}: ${told}\n`);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function count(pages: readonly Read[], holds: (page: Read) => boolean): number {
  return pages.filter(holds).length;
}
