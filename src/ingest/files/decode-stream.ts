import { FileFault } from './file-fault.ts';

/** Decodes UTF-8 as it comes, with or without a byte order mark. @throws FileFault on bytes in another encoding. */
export async function* decodeStream(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (cause) {
    if (cause instanceof TypeError) throw new FileFault('it is not UTF-8 text; save it as UTF-8', { cause });
    throw cause;
  }
}
