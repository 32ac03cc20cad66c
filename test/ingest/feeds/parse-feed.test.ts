import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../src/ingest/feeds/parse-feed.ts';

const HERE = 'https://news.example/feed';
const rss = (items: string, channel = '<title>Sahel Wire</title>'): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel>${channel}${items}</channel></rss>`;
const entriesOf = (text: string): readonly unknown[] | undefined => parseFeed(text, HERE)?.entries;
const titlesOf = (text: string): readonly string[] | undefined =>
  parseFeed(text, HERE)?.entries.map(({ title }) => title);

const RAID = {
  key: 'raid-1',
  title: 'Raid on a base',
  url: 'https://news.example/raid?a=1&b=2',
  text: 'Thirty soldiers were killed.',
  published: '2025-06-02T08:00:00.000Z',
  author: 'Reporter',
};

describe('a feed', () => {
  it('in RSS 2 is read, the fullest text first', () => {
    const item = `<item><title>Raid on a base</title><link>/raid?a=1&amp;b=2</link><guid isPermaLink="false">raid-1</guid>
      <pubDate>Mon, 02 Jun 2025 10:00:00 +0200</pubDate><dc:creator>Reporter</dc:creator><description>Thirty…</description>
      <content:encoded><![CDATA[<p>Thirty soldiers <b>were</b> killed.</p><script>track()</script>]]></content:encoded></item>`;
    const channel =
      '<title>Sahel &amp; Wire</title><link>https://news.example/</link><language>en</language><ttl>30</ttl>';
    expect(parseFeed(rss(item, channel), HERE)).toEqual({
      format: 'rss',
      title: 'Sahel & Wire',
      siteUrl: 'https://news.example/',
      language: 'en',
      ttlMinutes: 30,
      mended: false,
      entries: [RAID],
    });
  });

  it('in RSS 1 is read', () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://news.example/"><title>Wire</title></channel>
      <item rdf:about="raid-1"><title>Raid on a base</title><link>https://news.example/raid?a=1&amp;b=2</link><dc:creator>Reporter</dc:creator>
      <dc:date>2025-06-02T08:00:00Z</dc:date><description>Thirty soldiers were killed.</description></item></rdf:RDF>`;
    expect(parseFeed(text, HERE)).toMatchObject({ format: 'rdf', title: 'Wire', entries: [RAID] });
  });

  it('in Atom is read, from its own base', () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/a/"><title>Wire</title>
      <entry><id>raid-1</id><title type="html">Raid on &lt;i&gt;a base&lt;/i&gt;</title><link rel="enclosure" href="x.mp3"/>
      <link rel="alternate" href="../raid?a=1&amp;b=2"/><published>2025-06-02T08:00:00Z</published><updated>2025-06-03T08:00:00Z</updated>
      <author><name>Reporter</name></author><summary>Thirty…</summary><content type="html">&lt;p&gt;Thirty soldiers were killed.&lt;/p&gt;</content></entry></feed>`;
    expect(parseFeed(text, HERE)).toMatchObject({ format: 'atom', title: 'Wire', entries: [RAID] });
  });

  it('in JSON is read', () => {
    const item = {
      id: 'raid-1',
      url: '/raid?a=1&b=2',
      title: 'Raid on a base',
      content_html: '<p>Thirty soldiers were killed.</p>',
      date_published: '2025-06-02T08:00:00Z',
      authors: [{ name: 'Reporter' }],
    };
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Wire', items: [item, null, 'junk'] };
    expect(parseFeed(JSON.stringify(feed), HERE)).toMatchObject({ format: 'json', title: 'Wire', entries: [RAID] });
  });
});

describe('an ill-formed feed', () => {
  it.each<[what: string, text: string, titles: readonly string[]]>([
    ['is cut in its last tag', rss('<item><title>a</title></item>').slice(0, -1), ['a']],
    [
      'is cut in an entry, which the next poll brings whole',
      rss('<item><title>a</title></item><item><title>b').slice(0, -19),
      ['a'],
    ],
    ['has bare ampersands', rss('<item><title>war & peace</title></item>').replace('</rss>', '</rss'), ['war & peace']],
    ['has stray end tags', rss('<image></width></image><item><title>a</title></item></p>'), ['a']],
    ['leaves elements open', rss('<item><title>a</title><description><p>one<br>two</description></item>'), ['a']],
    ['leaves character data open', rss('<item><title><![CDATA[a</title></item>'), ['a']],
    ['has words before it', `\n\nWarning: a script failed\n${rss('<item><title>a</title></item>')}`, ['a']],
    ['has prefixes that nobody declared', rss('<item><dc:title>x</dc:title><title>a</title></item>'), ['a']],
    [
      'has a wrong doctype',
      `<!DOCTYPE html PUBLIC "x" "http://site.invalid/">${rss('<item><title>a</title></item>')}`,
      ['a'],
    ],
    [
      'names characters that are none',
      rss('<item><title>a &#1114112; &#xD800; b</title></item>'),
      ['a \uFFFD \uFFFD b'],
    ],
    ['names characters by HTML', rss('<item><title>caf&eacute;&nbsp;noir</title></item>'), ['café noir']],
    ['holds control characters', rss('<item><title>a\u0000b\u0008c</title></item>'), ['abc']],
    [
      'has its items beside the channel',
      '<rss><channel><title>c</title></channel><item><title>a</title></item></rss>',
      ['a'],
    ],
    ['is written in capitals', '<RSS><CHANNEL><ITEM><TITLE>a</TITLE></ITEM></CHANNEL></RSS>', ['a']],
    ['nests a form in an item', rss('<item><title>a</title><textInput><title>b</title></textInput></item>'), ['a']],
    ['says the same entry twice', rss('<item><guid>1</guid><title>a</title></item>'.repeat(2)), ['a']],
    ['has an entry with nothing', rss('<item></item><item><title>a</title></item>'), ['a']],
  ])('is still usable when it %s', (_, text, titles) => {
    expect(titlesOf(text)).toEqual(titles);
  });

  it('does not bring entities in from elsewhere, or grow', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    const text = JSON.stringify(entriesOf(bomb + rss('<item><title>x &b; &c;</title></item>')) ?? []);
    expect(text.length).toBeLessThan(500);
    expect(text).not.toContain('root:');
  });

  it('never throws', () =>
    assert(
      property(string({ unit: 'grapheme', maxLength: 60 }), (noise) => {
        parseFeed(rss(`<item><title>${noise}</title></item>`), HERE);
        parseFeed(noise, HERE);
      }),
    ));

  it.each([
    '',
    'hello',
    '<!doctype html><html><body>hello</body></html>',
    '{"version": 1}',
    '[]',
    '{',
    '<a><b></b></a>',
  ])('is none when it is %j', (text) => {
    expect(parseFeed(text, HERE)).toBeUndefined();
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'http://[', 'mailto:a@b.example'])(
    'leads nowhere by %s',
    (link) => {
      expect(entriesOf(rss(`<item><title>a</title><link>${link}</link></item>`))).toMatchObject([{ url: undefined }]);
    },
  );
});
