/** Text, or why bytes are none. */
export type DecodedText =
  | { readonly kind: 'decoded'; readonly text: string }
  | { readonly kind: 'refused'; readonly cause: string };

/** Control characters that no text holds. */
const BINARY_BYTES: ReadonlySet<number> = new Set([
  0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 31, 127,
]);

/** Decodes UTF-8, with or without a byte order mark; line ends become \n. Bytes in another encoding are refused, never guessed at. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return { kind: 'refused', cause: 'it is empty' };
  if (isUtf16(bytes)) return { kind: 'refused', cause: 'it is UTF-16 text; save it as UTF-8' };
  if (bytes.some((byte) => BINARY_BYTES.has(byte))) return { kind: 'refused', cause: 'it is binary, not text' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/gu, '\n');
    return text.trim() === '' ? { kind: 'refused', cause: 'it holds nothing but blanks' } : { kind: 'decoded', text };
  } catch {
    return { kind: 'refused', cause: 'it is not UTF-8 text; save it as UTF-8' };
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
