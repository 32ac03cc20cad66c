import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { closeTags } from '../../../src/ingest/feeds/close-tags.ts';

it.each([
  ['<rss><item><title>a</item></rss>', '<rss><item><title>a</title></item></rss>'],
  ['<item><title>a<link>b', '<item><title>a</title><link>b</link></item>'],
  ['<item><title><b>a</title></b></item>', '<item><title><b>a</b></title></item>'],
  ['<item>a<item>b', '<item>a</item><item>b</item>'],
  ['<RSS><PubDate>x</pubdate></rss>', '<rss><pubDate>x</pubDate></rss>'],
  ['<rdf:RDF><channel><item>a', '<rdf:RDF><channel></channel><item>a</item></rdf:RDF>'],
  ['<p>a<br>b</p></p>', '<p>a<br />b</p>'],
  ['<link href="x">', '<link href="x" />'],
  ['<title><![CDATA[<item>]]></title><!-- <item> -->', '<title><![CDATA[<item>]]></title><!-- <item> -->'],
])('%s becomes %s', (broken, mended) => {
  expect(closeTags(broken)).toBe(mended);
});

it('leaves every tag closed, whatever comes in', () => {
  const piece = fc.constantFrom('<item>', '</item>', '<title>', '</title>', '<b>', '</b>', 'words', '<br>', '<link>');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const open: string[] = [];
      for (const { 1: end, 2: name = '' } of closeTags(pieces.join('')).matchAll(/<(\/?)(\w+)>/gu))
        if (end === '') open.push(name);
        else expect(open.pop()).toBe(name);
      expect(open).toEqual([]);
    }),
  );
});
