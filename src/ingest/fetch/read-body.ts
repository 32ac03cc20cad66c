import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { FetchFault } from './fetch-fault.ts';

/** Servers that cut the last bytes of a packed answer are common; what came before is whole. */
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH } as const;
const UNPACKERS: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ['gzip', () => createGunzip(LENIENT)],
  ['x-gzip', () => createGunzip(LENIENT)],
  ['deflate', () => createInflate(LENIENT)],
  ['br', () => createBrotliDecompress()],
  ['zstd', () => createZstdDecompress()],
]);

/**
 * Reads a body to its end, unpacking it on the way. Nothing is kept beyond the limit: a bomb is put down where it passes it.
 *
 * @param coding - the Content-Encoding header.
 * @param limitBytes - for the bytes on the wire and for the unpacked ones, each.
 * @throws FetchFault; what zlib or the connection throws otherwise.
 */
export async function readBody(body: Readable, coding: string | undefined, limitBytes: number): Promise<Uint8Array> {
  const codings = (coding ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'identity');
  const unpack = codings.length === 1 ? UNPACKERS.get(codings[0] ?? '') : undefined;
  try {
    if (codings.length === 0) return await gather(limited(body, limitBytes), limitBytes);
    if (unpack === undefined) throw new FetchFault('unreadable', `packed as ${codings.join(', ').slice(0, 60)}`);
    return await pipeline(limited(body, limitBytes), unpack(), (unpacked) => gather(unpacked, limitBytes));
  } finally {
    body.destroy();
  }
}

async function* limited(source: AsyncIterable<Uint8Array>, limitBytes: number): AsyncGenerator<Uint8Array> {
  let seen = 0;
  for await (const chunk of source) {
    seen += chunk.byteLength;
    if (seen > limitBytes) throw tooLarge(limitBytes);
    yield chunk;
  }
}

async function gather(source: AsyncIterable<Uint8Array>, limitBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of limited(source, limitBytes)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The limit was passed, on the wire or unpacked. */
export function tooLarge(limitBytes: number): FetchFault {
  return new FetchFault('too-large', `more than ${limitBytes} bytes`);
}
