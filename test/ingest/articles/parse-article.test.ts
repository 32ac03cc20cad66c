import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/app/feeds/article.ts';
import { parseArticle } from '../../../src/ingest/articles/parse-article.ts';
import { PARAGRAPHS, samplePage } from './sample-page.ts';

const HERE = 'https://www.desert.example/2025/checkpoint?utm_source=feed';
const articleOf = (html: string, url = HERE): Article => {
  const reading = parseArticle(html, url);
  if (reading.kind === 'empty') throw new Error(reading.detail);
  return reading.article;
};
const data = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

describe('the text of an article', () => {
  it('is what its author wrote, without what stands around it', () => {
    expect(articleOf(samplePage()).text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('comes from the page’s data when the page shows next to nothing', () => {
    const head = data({ '@type': 'NewsArticle', articleBody: PARAGRAPHS.join('\n') });
    expect(articleOf(samplePage(head, '<p>Loading…</p>')).text).toContain('Nine others were wounded');
  });

  it('keeps a line break where the page has one', () => {
    const body = `<p>${PARAGRAPHS.join('<br>')}</p>`;
    expect(articleOf(samplePage('', body)).text).toBe(PARAGRAPHS.join('\n'));
  });
});

describe('what a page says of its article', () => {
  const linked = data({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'Nothing' },
      {
        '@type': ['NewsArticle'],
        headline: 'From the data',
        datePublished: '2025-06-02T08:00:00+02:00',
        author: [{ '@type': 'Person', name: 'A. Reporter' }, { name: 'B. Reporter' }],
        publisher: { '@type': 'Organization', name: 'Desert Post' },
      },
    ],
  });
  const open =
    meta('og:title', 'From Open Graph') +
    meta('og:site_name', 'Graph Post') +
    meta('article:published_time', '2025-06-03T08:00:00Z') +
    meta('article:author', 'G. Reporter');

  it.each<[what: string, head: string, expected: Partial<Article>]>([
    [
      'JSON-LD first',
      linked + open,
      {
        title: 'From the data',
        publisher: 'Desert Post',
        author: 'A. Reporter, B. Reporter',
        published: '2025-06-02T06:00:00.000Z',
      },
    ],
    [
      'then Open Graph',
      open,
      {
        title: 'From Open Graph',
        publisher: 'Graph Post',
        author: 'G. Reporter',
        published: '2025-06-03T08:00:00.000Z',
      },
    ],
    [
      'then the page itself',
      '',
      { title: 'Twelve soldiers die at checkpoint | Desert Post', publisher: 'desert.example' },
    ],
    [
      'a broken script is passed over',
      `<script type="application/ld+json">{"@type": "NewsArticle",</script>${open}`,
      { title: 'From Open Graph' },
    ],
    [
      'data of strange shapes too',
      data({ '@type': 'NewsArticle', headline: 7, author: 3, datePublished: {} }) + open,
      { title: 'From Open Graph', author: 'G. Reporter' },
    ],
    [
      'the publisher’s name is no part of the title',
      meta('og:site_name', 'Desert Post'),
      { title: 'Twelve soldiers die at checkpoint' },
    ],
    [
      'a profile’s address is no author',
      meta('article:author', 'https://www.social.example/reporter'),
      { author: undefined },
    ],
  ])('is read: %s', (_, head, expected) => {
    expect(articleOf(samplePage(head))).toMatchObject(expected);
  });

  it('is read from a time element, the article’s before the page’s', () => {
    const body = `<time datetime="2025-06-02T08:00:00Z">Monday</time>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`;
    expect(articleOf(`<time datetime="2020-01-01">x</time>${samplePage('', body)}`).published).toBe(
      '2025-06-02T08:00:00.000Z',
    );
  });
});

describe('the address of an article', () => {
  const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;
  it.each([
    ['', 'https://www.desert.example/2025/checkpoint'],
    [canonical('/2025/checkpoint-12'), 'https://www.desert.example/2025/checkpoint-12'],
    [canonical('https://desert.example/c#top'), 'https://desert.example/c'],
    [canonical('https://www.desert.example/'), 'https://www.desert.example/2025/checkpoint'],
    [canonical('javascript:alert(1)'), 'https://www.desert.example/2025/checkpoint'],
    [canonical('https://other.example/story'), 'https://www.desert.example/2025/checkpoint'],
    [meta('og:url', 'https://m.desert.example/c'), 'https://m.desert.example/c'],
  ])('is the canonical one of its own site: %s', (head, url) => {
    expect(articleOf(samplePage(head)).url).toBe(url);
  });
});

describe('whose words they are', () => {
  const opening = (line: string): string => [line, ...PARAGRAPHS.slice(1)].map((text) => `<p>${text}</p>`).join('');
  it.each<[what: string, html: string, source: string | undefined]>([
    [
      'an agency in the dateline',
      samplePage(
        '',
        opening('BAMAKO, June 2 (Reuters) - Gunmen attacked a checkpoint on Monday, officers said to the agency.'),
      ),
      'Reuters',
    ],
    [
      'an agency before the first dash',
      samplePage(
        '',
        opening('AFP — Gunmen attacked a checkpoint on Monday, officers said to the agency by telephone.'),
      ),
      'AFP',
    ],
    ['an agency in the byline', samplePage(meta('author', 'By The Associated Press')), 'AP'],
    ['an author of an agency', samplePage(meta('author', 'A. Reporter, Agence France-Presse')), 'AFP'],
    [
      'a page that calls another its original',
      samplePage('<link rel="canonical" href="https://www.other.example/story">'),
      'other.example',
    ],
    ['an article with an agency’s help', samplePage(meta('author', 'Rédaction avec AFP')), undefined],
    ['a name in brackets that is no agency', samplePage(), undefined],
    [
      'an agency’s own page',
      samplePage(
        meta('og:site_name', 'Reuters'),
        opening('BAMAKO (Reuters) - Gunmen attacked a checkpoint on Monday, officers said to the agency.'),
      ),
      undefined,
    ],
  ])('is told by %s', (_, html, source) => {
    expect(articleOf(html).syndicatedFrom).toBe(source);
  });
});

describe('a page that is no whole article', () => {
  const teaser = `<p>${PARAGRAPHS[0] ?? ''}</p>`;
  it.each<[what: string, html: string, expected: object]>([
    [
      'paywalled by its data',
      samplePage(data({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }), teaser),
      { kind: 'paywalled', article: { text: PARAGRAPHS[0] } },
    ],
    [
      'paywalled by its mark-up',
      samplePage('', `${teaser}<div class="article-paywall">Buy</div>`),
      { kind: 'paywalled' },
    ],
    [
      'paywalled by its words',
      samplePage('', `${teaser}<p>Subscribe to continue reading this story.</p>`),
      { kind: 'paywalled' },
    ],
    ['empty', '', { kind: 'empty' }],
    [
      'empty but for a script',
      '<html><body><div id="root"></div><script>draw()</script></body></html>',
      { kind: 'empty', detail: 'the page writes its text by script' },
    ],
    [
      'empty but for a line',
      '<html><body><p>Moved.</p></body></html>',
      { kind: 'empty', detail: 'the page holds only 6 characters of text' },
    ],
    [
      'made of frames',
      '<html><frameset><frame src="/a"></frameset></html>',
      { kind: 'empty', detail: 'the page shows other pages in frames' },
    ],
    ['nested without end', `<body>${'<div>'.repeat(50_000)}x`, { kind: 'empty' }],
  ])('is named: %s', (_, html, expected) => {
    expect(parseArticle(html, HERE)).toMatchObject(expected);
  });

  it('is an article where the page says it is not free but shows it whole', () => {
    const long = Array.from({ length: 6 }, () => PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')).join('');
    expect(
      parseArticle(samplePage(data({ '@type': 'NewsArticle', isAccessibleForFree: false }), long), HERE).kind,
    ).toBe('article');
  });
});
