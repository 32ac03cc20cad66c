import { expect, it } from 'vitest';
import { decodeMarkup } from '../../../src/ingest/markup/decode-markup.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');

it.each<[what: string, bytes: Uint8Array, contentType: string | undefined, expected: string]>([
  ['UTF-8 by default', Buffer.from('café'), undefined, 'café'],
  ['the header’s word', latin('café'), 'text/xml; charset=ISO-8859-1', 'café'],
  ['the document’s word', latin('<?xml encoding="iso-8859-1"?>café'), 'text/xml', '<?xml encoding="iso-8859-1"?>café'],
  ['the page’s word', latin('<meta charset=windows-1252>café'), undefined, '<meta charset=windows-1252>café'],
  ['a byte order mark before the header', Buffer.from('\uFEFFcafé'), 'text/xml; charset=iso-8859-1', 'café'],
  ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('café')]), undefined, 'café'],
  ['UTF-16 without one', utf16('<?xml ?>é'), undefined, '<?xml ?>é'],
  ['a claim that the bytes belie', latin('<?xml encoding="utf-8"?>café'), undefined, '<?xml encoding="utf-8"?>café'],
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
