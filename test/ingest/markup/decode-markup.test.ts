import { expect, it } from 'vitest';
import { decodeMarkup } from '../../../src/ingest/markup/decode-markup.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');

const bytes = (label: string, letters: readonly number[], before = '<meta charset='): Uint8Array =>
  Buffer.concat([Buffer.from(`${before}${label}>`), Buffer.from(letters)]);

it.each<[what: string, bytes: Uint8Array, contentType: string | undefined, expected: string]>([
  ['UTF-8 by default', Buffer.from('café'), undefined, 'café'],
  ['the header’s word', latin('café'), 'text/xml; charset=ISO-8859-1', 'café'],
  ['the document’s word', latin('<?xml encoding="iso-8859-1"?>café'), 'text/xml', '<?xml encoding="iso-8859-1"?>café'],
  ['the page’s word', latin('<meta charset=windows-1252>café'), undefined, '<meta charset=windows-1252>café'],
  ['a byte order mark before the header', Buffer.from('\uFEFFcafé'), 'text/xml; charset=iso-8859-1', 'café'],
  ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('café')]), undefined, 'café'],
  ['UTF-16 without one', utf16('<?xml ?>é'), undefined, '<?xml ?>é'],
  ['a claim that the bytes belie', latin('<?xml encoding="utf-8"?>café'), undefined, '<?xml encoding="utf-8"?>café'],
  ['a wrong claim, where all is UTF-8', Buffer.from('été à café'), 'text/html; charset=iso-8859-1', 'été à café'],
  ['16 bits claimed for text that has none', Buffer.from('<p>abcd'), 'text/html; charset=utf-16', '<p>abcd'],
  [
    'a script’s encoding, which is not the page’s',
    Buffer.from([0x3c, 0x73, 0x63, 0x72, 0x69, 0x70, 0x74, 0x20, ...Buffer.from('charset=koi8-r>'), 0xe9]),
    undefined,
    '<script charset=koi8-r>é',
  ],
  ['Arabic', bytes('windows-1256', [0xe3, 0xde, 0xca, 0xe1]), undefined, '<meta charset=windows-1256>مقتل'],
  ['Chinese', bytes('gb2312', [0xbe, 0xfc, 0xb6, 0xd3]), undefined, '<meta charset=gb2312>军队'],
  ['a meta in capitals', bytes('KOI8-R', [0xd7, 0xd2], '<META CHARSET='), undefined, '<META CHARSET=KOI8-R>вр'],
  [
    'a claim that one bad byte belies',
    bytes('gb2312', [...Array.from({ length: 60 }, () => [0xbe, 0xfc]).flat(), 0xff]),
    undefined,
    `<meta charset=gb2312>${'军'.repeat(60)}\uFFFD`,
  ],
  [
    'the letters alone, where nothing is claimed',
    Buffer.from([
      0xc4, 0xe2, 0xee, 0xe5, 0x20, 0xef, 0xee, 0xe3, 0xe8, 0xe1, 0xeb, 0xe8, 0x20, 0xef, 0xf0, 0xe8, 0x20, 0xee, 0xe1,
      0xf1, 0xf2, 0xf0, 0xe5, 0xeb, 0xe5,
    ]),
    undefined,
    'Двое погибли при обстреле',
  ],
  ['a claim nobody knows', Buffer.from('café'), 'text/xml; charset=x-nothing', 'café'],
  ['a header that is wrong', Buffer.from('café'), 'text/xml; charset=utf-16', 'café'],
  ['no claim and no UTF-8', latin('café'), undefined, 'café'],
  [
    'UTF-8 with one broken letter',
    Buffer.concat([Buffer.from('é'.repeat(60)), Buffer.from([0xc3])]),
    undefined,
    `${'é'.repeat(60)}\uFFFD`,
  ],
])('decodes by %s', (_, bytes, contentType, expected) => {
  expect(decodeMarkup(bytes, contentType)).toBe(expected);
});
