import { decodeMarkup } from '../markup/decode-markup.ts';
import type { DecodedText } from './decode-text.ts';

/** Decodes a saved web page by its byte order mark, by what it says of itself, else as UTF-8. */
export function decodePage(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return { kind: 'refused', cause: 'it is empty' };
  const text = decodeMarkup(bytes, undefined);
  if (text.includes('\0')) return { kind: 'refused', cause: 'it is binary, not a page' };
  return { kind: 'decoded', text };
}
