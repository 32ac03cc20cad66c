import { expect, it } from 'vitest';
import { mendRoot } from '../../../src/ingest/feeds/mend-root.ts';

it.each([
  [
    'a channel without its rss',
    '<channel><item>a</item></channel>',
    /^<rss [^>]+><channel><item>a<\/item><\/channel><\/rss>$/u,
  ],
  ['items without a channel', '<rss><item>a</item></rss>', /^<rss [^>]+><channel><item>a<\/item><\/channel><\/rss>$/u],
  ['items alone', '<?xml version="1.0"?><item>a</item>', /^<rss [^>]+><channel><item>a<\/item><\/channel><\/rss>$/u],
  [
    'a second root',
    '<rss><channel>a</channel></rss><rss><channel>b</channel></rss>',
    /^<rss [^>]+><channel>a<\/channel><\/rss>$/u,
  ],
  [
    'RDF without its names',
    '<rdf:RDF><item>a</item></rdf:RDF>',
    /^<rdf:RDF xmlns:rdf="[^"]+" xmlns="[^"]+" [^>]+><item>a<\/item><\/rdf:RDF>$/u,
  ],
  ['another root', '<feed><entry>a</entry></feed>', /^<feed><entry>a<\/entry><\/feed>$/u],
])('mends %s', (_, text, mended) => {
  expect(mendRoot(text)).toMatch(mended);
});
