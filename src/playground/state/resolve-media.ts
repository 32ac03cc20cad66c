import { isJson, textOf, type Attachment, type Json } from './objects.ts';

const SCHEME = 'attachment://';

/** The file name that a media address means, or undefined when it is an ordinary address. */
export function attachmentName(url: unknown): string | undefined {
  const text = textOf(url);
  return text?.startsWith(SCHEME) === true ? text.slice(SCHEME.length) : undefined;
}

/** Fields that hold one media object. */
const MEDIA_FIELDS = ['media', 'file'] as const;

/** Replaces `attachment://name` in a component by the address of the attachment, with its size. */
export function resolveComponentMedia(component: Json, attachments: readonly Attachment[]): Json {
  const changed: Record<string, unknown> = { ...component };
  for (const field of MEDIA_FIELDS) {
    if (isJson(changed[field])) changed[field] = resolveMedia(changed[field], attachments);
  }
  if (Array.isArray(component['items'])) {
    changed['items'] = component['items'].map((item) =>
      isJson(item) && isJson(item['media']) ? { ...item, media: resolveMedia(item['media'], attachments) } : item,
    );
  }
  return changed;
}

const EMBED_FIELDS = ['image', 'thumbnail', 'video'] as const;

/** Makes an embed as the API answers it: of type "rich", its pictures resolved. */
export function resolveEmbed(embed: Json, attachments: readonly Attachment[]): Json {
  const changed: Record<string, unknown> = { ...embed, type: 'rich' };
  for (const field of EMBED_FIELDS) {
    if (isJson(changed[field])) changed[field] = resolveMedia(changed[field], attachments);
  }
  return changed;
}

function resolveMedia(media: Json, attachments: readonly Attachment[]): Json {
  const name = attachmentName(media['url']);
  const attachment = attachments.find((candidate) => candidate.filename === name);
  if (attachment === undefined) return { ...media, proxy_url: media['url'] };
  const { id, url, width, height, content_type } = attachment;
  return { url, proxy_url: url, attachment_id: id, width: width ?? null, height: height ?? null, content_type };
}
