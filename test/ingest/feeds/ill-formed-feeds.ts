/** A feed that breaks a rule, and what a reader should get from it all the same. */
export interface IllFormedFeed {
  readonly what: string;
  readonly bytes: Uint8Array;
  /** As the server calls it; text/xml without an encoding when left out. */
  readonly contentType?: string;
  readonly entries: readonly {
    readonly title: string;
    readonly url?: string;
    readonly text?: string;
    readonly published?: string;
  }[];
}

const utf8 = (text: string): Uint8Array => Buffer.from(text);
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const hex = (digits: string): Uint8Array => Buffer.from(digits.replaceAll(' ', ''), 'hex');
const join = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? utf8(part) : part)));
const DECLARED = '<?xml version="1.0" encoding="utf-8"?>';
const rss = (items: string): string =>
  `${DECLARED}\n<rss version="2.0"><channel><title>Delta Wire</title>${items}</channel></rss>`;
const item = (title: string, more = ''): string =>
  `<item><title>${title}</title><link>https://delta.example/1</link>${more}</item>`;
const URL_1 = 'https://delta.example/1';
const DATED = '2025-06-02T08:00:00.000Z';
const dated = (date: string, title: string): string => `<item><title>${title}</title><pubDate>${date}</pubDate></item>`;

/** Of the kinds that feedparser's own ill-formed tests cover, and of those that we have met. */
export const ILL_FORMED_FEEDS: readonly IllFormedFeed[] = [
  {
    what: 'leaves tags open',
    bytes: utf8(rss('<item><title>Ferry shelled<link>https://delta.example/1</link><description>Nine hurt</item>')),
    entries: [{ title: 'Ferry shelled', url: URL_1, text: 'Nine hurt' }],
  },
  {
    what: 'closes tags in the wrong order',
    bytes: utf8(rss('<item><title><b>Ferry</title></b><link>https://delta.example/1</link></item>')),
    entries: [{ title: 'Ferry', url: URL_1 }],
  },
  {
    what: 'is windows-1252 and says UTF-8',
    bytes: latin1(rss(item('Caf\u00E9 br\u00FBl\u00E9 \u00E0 Gao'))),
    entries: [{ title: 'Café brûlé à Gao', url: URL_1 }],
  },
  {
    what: 'is UTF-8 and says iso-8859-1, as does its server',
    bytes: utf8(rss(item('Café brûlé à Gao')).replace('utf-8', 'iso-8859-1')),
    contentType: 'text/xml; charset=iso-8859-1',
    entries: [{ title: 'Café brûlé à Gao', url: URL_1 }],
  },
  {
    what: 'is UTF-8 and says UTF-16',
    bytes: utf8(rss(item('Two dead ')).replace('utf-8', 'utf-16')),
    entries: [{ title: 'Two dead', url: URL_1 }],
  },
  {
    what: 'is KOI8-R and says nothing',
    bytes: join(
      '<rss><channel><item><title>',
      hex('e4d7cfc520d0cfc7c9c2ccc920d0d2c920cfc2d3d4d2c5ccc520cbcfcccfcecec1'),
      '</title></item></channel></rss>',
    ),
    entries: [{ title: 'Двое погибли при обстреле колонна' }],
  },
  {
    what: 'is GB 2312 and says nothing',
    bytes: join(
      '<rss><channel><item><title>',
      hex('bff3c7f8d4e2ceedd7b0cfaebbf7b5b1b5d8beafb7bdb1edcabe'),
      '</title></item></channel></rss>',
    ),
    entries: [{ title: '矿区遭雾装袭击当地警方表示' }],
  },
  {
    what: 'uses HTML’s entities without a doctype',
    bytes: utf8(rss(item('Caf&eacute; &mdash; &ldquo;closed&rdquo;&hellip;'))),
    entries: [{ title: 'Café — “closed”…', url: URL_1 }],
  },
  {
    what: 'uses entities that nobody knows',
    bytes: utf8(rss(item('Smith &unknown; Sons & Co'))),
    entries: [{ title: 'Smith &unknown; Sons & Co', url: URL_1 }],
  },
  {
    what: 'uses prefixes that it never declared',
    bytes: utf8(
      rss(item('Ferry shelled', '<dc:date>2025-06-02T08:00:00Z</dc:date><content:encoded>Nine hurt</content:encoded>')),
    ),
    entries: [{ title: 'Ferry shelled', url: URL_1, text: 'Nine hurt', published: DATED }],
  },
  {
    what: 'holds control characters',
    bytes: utf8(rss(item('Ferry\u0000 she\u0008lled\u001F'))),
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
  {
    what: 'names control characters by number',
    bytes: utf8(rss(item('Ferry&#0;&#x1F; shelled'))),
    entries: [{ title: 'Ferry\uFFFD shelled', url: URL_1 }],
  },
  {
    what: 'writes HTML into its titles unescaped',
    bytes: utf8(rss(item('<b>Ferry</b> shelled<br>at dawn'))),
    entries: [{ title: 'Ferry shelled at dawn', url: URL_1 }],
  },
  {
    what: 'escapes its HTML twice',
    bytes: utf8(
      rss(item('Ferry &amp;amp; bus', '<description>&amp;lt;p&amp;gt;Nine hurt&amp;lt;/p&amp;gt;</description>')),
    ),
    entries: [{ title: 'Ferry & bus', url: URL_1 }],
  },
  {
    what: 'was cut in the middle of an entry',
    bytes: utf8(rss(item('Ferry shelled') + item('Bus sto')).split('Bus sto')[0] ?? ''),
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
  {
    what: 'was cut in the middle of a letter',
    bytes: utf8(rss(item('Ferry shelled') + item('Caf\u00E9'))).subarray(
      0,
      -utf8('</title><link>https://delta.example/1</link></item></channel></rss>').length - 1,
    ),
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
  {
    what: 'was cut in character data',
    bytes: utf8(rss(item('Ferry shelled') + item('<![CDATA[Bus')).split('Bus')[0] ?? ''),
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
  {
    what: 'mixes the case of its tags',
    bytes: utf8(
      '<Rss version="2.0"><Channel><Title>Delta</Title><Item><TITLE>Ferry shelled</Title><Link>https://delta.example/1</LINK><PubDate>Mon, 02 Jun 2025 08:00:00 GMT</pubdate></ITEM></channel></RSS>',
    ),
    entries: [{ title: 'Ferry shelled', url: URL_1, published: DATED }],
  },
  {
    what: 'has two roots',
    bytes: utf8(rss(item('Ferry shelled')) + rss(item('Bus stopped').replace('/1<', '/2<'))),
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
  {
    what: 'has a byte order mark in the middle',
    bytes: utf8(rss(`\uFEFF${item('Ferry\uFEFF shelled')}`)),
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
  {
    what: 'has a byte order mark twice at the beginning',
    bytes: utf8(`\uFEFF\uFEFF${rss(item('Ferry shelled'))}`),
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
  {
    what: 'lacks the rss around its channel',
    bytes: utf8(`<channel><title>Delta</title>${item('Ferry shelled')}</channel>`),
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
  {
    what: 'lacks the channel around its items',
    bytes: utf8(`<rss version="2.0">${item('Ferry shelled')}</rss>`),
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
  {
    what: 'is RDF without its namespaces',
    bytes: utf8(`<rdf:RDF><channel><title>Delta</title></channel>${item('Ferry shelled')}</rdf:RDF>`),
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
  {
    what: 'is RDF whose channel has no end',
    bytes: utf8(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Delta</title><textinput/>${item('Ferry shelled')}`,
    ),
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
  {
    what: 'is Atom without its namespace, with a bare link',
    bytes: utf8(
      '<feed><title>Delta</title><entry><title>Ferry shelled</title><link href=https://delta.example/1></entry></feed>',
    ),
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
  {
    what: 'nests character data',
    bytes: utf8(rss(item('Ferry shelled', '<description><![CDATA[Nine <![CDATA[hurt]]> there]]></description>'))),
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
  {
    what: 'leaves character data open',
    bytes: utf8(rss(item('<![CDATA[Ferry shelled'))),
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
  {
    what: 'writes its dates in many ways',
    bytes: utf8(
      rss(
        [
          'Mon, 02 Jun 2025 08:00:00 GMT',
          'Tue, 2 June 2025 10:00 +0200',
          '2025-06-02T08:00:00Z',
          '2025-06-02 08:00:00',
          '2025-06-02T10:00:00.000+0200',
          '02 Jun 2025 04:00:00 EDT',
          'Jun 2, 2025 08:00:00',
          'Monday, June 2, 2025 8:00 AM',
          '20250602T080000Z',
          'Mon Jun  2 08:00:00 UTC 2025',
          'lun., 02 juin 2025 08:00:00 +0000',
          'Пн, 02 июн 2025 08:00:00 +0000',
        ]
          .map((date, index) => dated(date, `Story ${index}`))
          .join(''),
      ),
    ),
    entries: Array.from({ length: 12 }, (_, index) => ({ title: `Story ${index}`, published: DATED })),
  },
  {
    what: 'writes dates that are none',
    bytes: utf8(rss(dated('yesterday', 'a') + dated('00 Foo 0000', 'b') + dated('', 'c'))),
    entries: [
      { title: 'a', published: '' },
      { title: 'b', published: '' },
      { title: 'c', published: '' },
    ],
  },
  {
    what: 'begins with what a script complained of',
    bytes: utf8(
      `<br />\n<b>Warning</b>: Cannot modify header in <b>/srv/feed.php</b> on line 3<br />\n${rss(item('Ferry shelled'))}`,
    ),
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
  {
    what: 'ends in a page’s advertisements',
    bytes: utf8(`${rss(item('Ferry shelled'))}\n<script>track()</script><!-- cached`),
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
  {
    what: 'is called a page by its server',
    bytes: utf8(rss(item('Ferry shelled'))),
    contentType: 'text/html',
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
  {
    what: 'repeats attributes, and leaves out their quotes',
    bytes: utf8(
      rss(item('Ferry shelled', '<guid isPermaLink=false isPermaLink="false">1</guid><enclosure url=x.mp3 length=>')),
    ),
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
  {
    what: 'has a comment that does not end',
    bytes: utf8(rss(`${item('Ferry shelled')}<!-- to be continued`)),
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
  {
    what: 'has tags with letters beyond ASCII',
    bytes: utf8(rss(item('Ferry shelled', '<détail>x</détail>'))),
    entries: [{ title: 'Ferry shelled', url: URL_1 }],
  },
];
