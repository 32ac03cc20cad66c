import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/ingest/articles/parse-article.ts';
import { decodeMarkup } from '../../../src/ingest/markup/decode-markup.ts';
import { readArticlePages, wordF1, type ArticlePage } from '../../bench/articles/article-pages.ts';

const PAGES = readArticlePages();
const read = ({ bytes }: ArticlePage): ReturnType<typeof parseArticle> =>
  parseArticle(decodeMarkup(bytes, undefined), 'https://page.example/story');

/** What pages hold instead of an article. */
const CAUSES: Readonly<Record<string, RegExp>> = {
  'link-list': /only \d+ characters/u,
  'not-found': /is not there/u,
  'only-cookies': /consent to cookies/u,
  'robot-check': /no robots/u,
  'script-shell': /by script/u,
};

describe('a page of a hard kind', () => {
  it.each(PAGES.filter(({ wanted }) => wanted !== ''))('gives its article: $name', (page) => {
    const reading = read(page);
    const text = reading.kind === 'empty' ? '' : reading.article.text;
    expect(wordF1(text, page.wanted)).toBeGreaterThan(0.93);
  });

  it.each(PAGES.filter(({ wanted }) => wanted === ''))('says why it gives none: $name', (page) => {
    expect(read(page)).toEqual({ kind: 'empty', detail: expect.stringMatching(CAUSES[page.name] ?? /^$/u) as string });
  });

  it('gives no figure that stands beside its article', () => {
    const texts = new Map(PAGES.map((page) => [page.name, JSON.stringify(read(page))]));
    const beside: readonly (readonly [page: string, figure: string])[] = [
      ['captions', 'quarante-deux'],
      ['comments-below', 'four wounded'],
      ['related-inline', '29 muertos'],
      ['related-inline', 'Catorce'],
      ['next-story-loaded', '9,000'],
      ['hidden-duplicates', 'twelve dead'],
    ];
    expect(beside.filter(([page, figure]) => texts.get(page)?.includes(figure) ?? true)).toEqual([]);
  });
});
