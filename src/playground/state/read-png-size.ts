const SIGNATURE = '\u0089PNG\r\n\u001A\n';
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** The width and height (pixels) that a PNG states in its header; undefined for any other file. */
export function readPngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  if (bytes.length < HEIGHT_AT + 4) return undefined;
  if (String.fromCodePoint(...bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(WIDTH_AT), height: view.getUint32(HEIGHT_AT) };
}
