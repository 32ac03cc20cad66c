import { expect, it } from 'vitest';
import { discoverFeeds } from '../../../src/ingest/feeds/discover-feeds.ts';

const link = (href: string, type = 'application/rss+xml', rest = 'rel="alternate"'): string =>
  `<link ${rest} type="${type}" href="${href}" title="News">`;

it.each<[html: string, urls: readonly string[]]>([
  [link('/rss'), ['https://news.example/rss']],
  [link('atom.xml', 'application/atom+xml'), ['https://news.example/world/atom.xml']],
  [link('/feed.json', 'application/feed+json'), ['https://news.example/feed.json']],
  [link('/a', 'Application/RSS+XML; charset=utf-8', 'rel="Alternate Home"'), ['https://news.example/a']],
  [link('/a', 'text/html'), []],
  [link('/fr', 'text/html', 'rel="alternate" hreflang="fr"'), []],
  [link('/comments/feed') + link('/feed'), ['https://news.example/feed', 'https://news.example/comments/feed']],
  [link('/feed') + link('/feed'), ['https://news.example/feed']],
  [`<base href="https://cdn.example/x/">${link('rss')}`, ['https://cdn.example/x/rss']],
  [link('javascript:alert(1)') + link('file:///etc/passwd'), []],
  [
    '<body><a href="/rss.xml">RSS</a><a href="/about">About</a><a href="/prefeeding">No</a></body>',
    ['https://news.example/rss.xml'],
  ],
  [`${link('/head')}<a href="/rss">RSS</a>`, ['https://news.example/head']],
  ['', []],
])('finds the feeds that %s names', (html, urls) => {
  expect(discoverFeeds(html, 'https://news.example/world/').map(({ url }) => url)).toEqual(urls);
});
