import { DOMParser } from 'linkedom';
import { isBearable } from '../markup/parse-markup.ts';
import { closeTags } from './close-tags.ts';
import { mendRoot } from './mend-root.ts';

/** An ampersand that begins none of XML's own references. */
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/giu;
/** Control characters that XML forbids. */
const FORBIDDEN = /(?!\s)\p{Cc}|[\uFFFE\uFFFF]/gu;
const ROOT = /<(?:\?xml|rss|feed|channel|rdf|item|[\w-]{1,20}:(?:feed|rdf))[\s>]/iu;
const CHARACTER_DATA = '<![CDATA[';

/**
 * Mends XML that is broken: what stands before it goes, elements that were left open are closed, stray end tags are dropped, a
 * root that is missing is given, a document that was cut keeps what it has.
 *
 * @returns nothing for what nests without end.
 */
export function mendXml(text: string): string {
  const body = openCharacterData(withoutHalfEntry(text.slice(Math.max(0, text.search(ROOT)))));
  if (!isBearable(body)) return '';
  const clean = body.replaceAll(FORBIDDEN, '').replaceAll(BARE_AMPERSAND, '&amp;');
  const closed = mendRoot(closeTags(clean));
  const document: { toString(): string } = new DOMParser().parseFromString(closed, 'text/xml');
  return document.toString();
}

/** Of a document that was cut the last entry may be half an address and half a sentence; the next poll brings it whole. */
function withoutHalfEntry(text: string): string {
  const lastEnd = Math.max(...['</item>', '</entry>'].map((tag) => text.lastIndexOf(tag)));
  const lastStart = Math.max(...['<item>', '<item ', '<entry>', '<entry '].map((tag) => text.lastIndexOf(tag)));
  return lastEnd >= 0 && lastStart > lastEnd ? text.slice(0, lastStart) : text;
}

/** Character data that is never closed would swallow everything that follows: it is read as mark-up instead. */
function openCharacterData(text: string): string {
  const last = text.lastIndexOf(CHARACTER_DATA);
  if (last < 0 || text.includes(']]>', last)) return text;
  return text.slice(0, last) + text.slice(last + CHARACTER_DATA.length);
}
