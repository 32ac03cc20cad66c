import { expect, it } from 'vitest';
import { readHomeAddress } from '../../../src/ingest/articles/home-address.ts';

const CANONICAL = '<link rel="canonical" href="https://post.example/canonical">';
const OPEN = '<meta property="og:url" content="https://post.example/open">';

it.each<[what: string, html: string, address: string | undefined]>([
  [
    'a browser’s note',
    `<!-- saved from url=(0028)https://post.example/a?b=1 -->${CANONICAL}`,
    'https://post.example/a?b=1',
  ],
  [
    'a page saver’s note',
    `<html><!--\n Page saved with a tool\n url: https://post.example/b\n saved date: today\n-->${CANONICAL}`,
    'https://post.example/b',
  ],
  ['the canonical address', `${OPEN}${CANONICAL}`, 'https://post.example/canonical'],
  ['Open Graph', OPEN, 'https://post.example/open'],
  [
    'names in capitals',
    CANONICAL.toUpperCase().replace('HTTPS://POST.EXAMPLE', 'https://post.example'),
    'https://post.example/CANONICAL',
  ],
  ['a relative address', '<link rel="canonical" href="/a">', undefined],
  ['another scheme', '<link rel="canonical" href="file:///home/me/a.html">', undefined],
  ['nothing', '<p>Words</p>', undefined],
])('is told by %s', (_, html, address) => {
  expect(readHomeAddress(html)).toBe(address);
});
