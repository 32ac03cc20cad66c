import { analyse } from 'chardet';

/** How far into a document its own word on its encoding may stand, in bytes: beyond the standard's 1,024, as pages go. */
const HEAD_BYTES = 16_384;
/** A document's own word: a meta element of either form, or an XML declaration. */
const OWN_WORDS = [
  /<meta\s[^<>]*?charset\s*=\s*["']?\s*(?<label>[\w:.-]{2,40})/iu,
  /<\?xml\s[^<>]*?encoding\s*=\s*["'](?<label>[\w:.-]{2,40})/iu,
];
const HEADER = /charset\s*=\s*["']?\s*(?<label>[\w:.-]{2,40})/iu;
/** What pages without a word on their encoding are mostly written in. */
const FALLBACK = 'windows-1252';

/**
 * Decodes a web document. A byte order mark counts before the header, the header before what the document says of itself, that
 * before UTF-8; a claim that the bytes belie is passed over. Where no claim fits to the last byte the first stands that fits almost
 * everywhere, else what the letters' frequencies speak for. Never throws.
 *
 * @param contentType - the Content-Type header.
 * @see https://encoding.spec.whatwg.org/#decode
 */
export function decodeMarkup(bytes: Uint8Array, contentType: string | undefined): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const mark = markOf(bytes);
  const told = [labelIn(HEADER, contentType ?? ''), ...OWN_WORDS.map((form) => labelIn(form, head))];
  const claims = [...(mark === undefined ? told : [mark]), 'utf-8'].filter((label) => label !== undefined);
  const fitting = mark === undefined ? provenUtf8(bytes) : undefined;
  const text = fitting ?? firstOf(claims, (label) => decodeWhole(bytes, label));
  return (
    text ??
    firstOf(claims, (label) => decodeMostly(bytes, label)) ??
    firstOf(likelyEncodings(bytes), (label) => decodeLoosely(bytes, label)) ??
    ''
  );
}

function firstOf(labels: readonly string[], decode: (label: string) => string | undefined): string | undefined {
  for (const label of labels) {
    const text = decode(label);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** How documents begin that need no further word; "<?" in 16 bits counts as much as a mark. */
const MARKS: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0, 0x3c, 0, 0x3f]],
  ['utf-16le', [0x3c, 0, 0x3f, 0]],
];

function markOf(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}

/** Of bytes that are not UTF-8, as has been seen by then. */
function likelyEncodings(bytes: Uint8Array): readonly string[] {
  const guesses = analyse(bytes).map(({ name }) => name);
  return [...guesses.filter((name) => name !== 'UTF-8'), FALLBACK];
}

function labelIn(form: RegExp, text: string): string | undefined {
  return form.exec(text)?.groups?.['label'];
}

/** Letters beyond ASCII that happen to form UTF-8 are no chance: in any other encoding three such in a row of bytes are not met. */
const FEWEST_PROOFS = 3;

/** A document that is UTF-8 to the last byte, and not by ASCII alone, is UTF-8 whatever it or its server calls it. */
function provenUtf8(bytes: Uint8Array): string | undefined {
  const text = decodeWhole(bytes, 'utf-8');
  const proofs = text?.matchAll(/[\u0080-\u{10FFFF}]/gu).take(FEWEST_PROOFS);
  return proofs !== undefined && [...proofs].length === FEWEST_PROOFS ? text : undefined;
}

function decodeWhole(bytes: Uint8Array, label: string): string | undefined {
  if (!couldBe(bytes, label)) return undefined;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Mark-up in 16 bits a letter has zeros all over; in anything else it has none. */
function couldBe(bytes: Uint8Array, label: string): boolean {
  return !/^utf-?16/iu.test(label) || bytes.subarray(0, HEAD_BYTES).includes(0);
}

/** A document cut in the middle of a letter, or with one bad byte, is still what it says: at most one letter in fifty is broken. */
function decodeMostly(bytes: Uint8Array, label: string): string | undefined {
  const text = decodeLoosely(bytes, label);
  if (text === undefined || !couldBe(bytes, label)) return undefined;
  const broken = text.match(/\uFFFD/gu)?.length ?? 0;
  const beyondAscii = text.match(/[\u0080-\u{10FFFF}]/gu)?.length ?? 0;
  return broken * 50 <= beyondAscii ? text : undefined;
}

function decodeLoosely(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}
