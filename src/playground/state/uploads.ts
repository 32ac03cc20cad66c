import { readPngSize } from './read-png-size.ts';
import { jsonList, textOf, type Attachment, type Json } from './objects.ts';
import type { World } from './world.ts';

/** A file that came with a request. */
export interface Upload {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** The name under which Discord serves a file: only letters, digits, dot, hyphen and underscore survive. */
export function servedName(filename: string): string {
  return filename.replaceAll(/\s+/gu, '_').replaceAll(/[^\w.-]/gu, '') || 'file';
}

/** Puts uploads on the shelf; `declared` (the body's `attachments`) gives names and descriptions by number. */
export function shelveUploads(
  world: World,
  channelId: string,
  declared: unknown,
  uploads: ReadonlyMap<string, Upload>,
): Attachment[] {
  const byId = new Map(jsonList(declared).map((item) => [String(item['id']), item]));
  return [...uploads].map(([index, upload]) => shelve(world, channelId, upload, byId.get(index) ?? {}));
}

function shelve(world: World, channelId: string, upload: Upload, declared: Json): Attachment {
  const id = world.mint();
  const filename = servedName(textOf(declared['filename']) ?? upload.filename);
  const path = `/attachments/${channelId}/${id}/${filename}`;
  world.files.put(path, upload);
  const url = `${world.site.url}${path}`;
  const size = readPngSize(upload.bytes);
  return {
    id,
    filename,
    size: upload.bytes.length,
    url,
    proxy_url: url,
    content_type: upload.contentType,
    ...(size === undefined ? {} : size),
    ...(textOf(declared['description']) === undefined ? {} : { description: declared['description'] }),
  };
}
