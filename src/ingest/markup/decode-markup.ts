/** How far into a document its own word on its encoding may stand, in bytes. */
const HEAD_BYTES = 1024;
const FALLBACK = 'windows-1252';

/**
 * Decodes a web document. A byte order mark counts before the header, the header before what the document says of itself, and
 * that before UTF-8; a claim that the bytes belie is passed over. Never throws.
 *
 * @param contentType - the Content-Type header.
 * @see https://encoding.spec.whatwg.org/#decode
 */
export function decodeMarkup(bytes: Uint8Array, contentType: string | undefined): string {
  const claims = [markOf(bytes), charsetIn(contentType ?? ''), charsetIn(headOf(bytes)), 'utf-8'];
  for (const label of claims) {
    const text = label === undefined ? undefined : tryDecode(bytes, label);
    if (text !== undefined) return text;
  }
  return new TextDecoder(mostlyUtf8(bytes) ? 'utf-8' : FALLBACK).decode(bytes);
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

function headOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
}

function charsetIn(text: string): string | undefined {
  return /(?:charset|encoding)\s*=\s*["']?\s*(?<label>[\w:.-]{2,40})/iu.exec(text)?.groups?.['label'];
}

function tryDecode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A document cut in the middle of a letter, or with one bad byte, is still UTF-8: at most one letter in fifty is broken. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\uFFFD/gu)?.length ?? 0;
  const beyondAscii = text.match(/[\u0080-\u{10FFFF}]/gu)?.length ?? 0;
  return broken * 50 <= beyondAscii;
}
