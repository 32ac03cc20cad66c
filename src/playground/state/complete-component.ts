import { COMPONENT } from './component-tree.ts';
import { isJson, jsonList, numberOf, textOf, type Attachment, type Json } from './objects.ts';
import { attachmentName } from './attachment-name.ts';
import { withoutNulls } from './without-nulls.ts';

const SELECT: Json = { min_values: 1, max_values: 1 };

/** What Discord fills in where a component says nothing. */
const DEFAULTS: Readonly<Record<number, Json>> = {
  [COMPONENT.stringSelect]: SELECT,
  [COMPONENT.userSelect]: SELECT,
  [COMPONENT.roleSelect]: SELECT,
  [COMPONENT.mentionableSelect]: SELECT,
  [COMPONENT.channelSelect]: SELECT,
  [COMPONENT.thumbnail]: { description: null, spoiler: false },
  [COMPONENT.file]: { name: null, size: null, spoiler: false },
  [COMPONENT.separator]: { spacing: 1, divider: true },
  [COMPONENT.container]: { accent_color: null, spoiler: false },
};

/** What completing needs to know: the message's files, and where new ids come from. */
export interface MediaSource {
  readonly attachments: readonly Attachment[];
  mint(): string;
}

/** A component as the API answers it: defaults filled in, `attachment://` replaced by the file's address. */
export function completeComponent(component: Json, source: MediaSource): Json {
  const given = withoutNulls(component);
  const { media, file, items, options } = given;
  return {
    ...DEFAULTS[numberOf(given['type']) ?? 0],
    ...given,
    ...(isJson(media) ? { media: resolveMedia(media, source) } : {}),
    ...(isJson(file) ? { ...fileFacts(file, source), file: resolveMedia(file, source) } : {}),
    ...(Array.isArray(items) ? { items: jsonList(items).map((item) => completeItem(item, source)) } : {}),
    ...(Array.isArray(options) ? { options: jsonList(options).map((option) => withoutNulls(option)) } : {}),
  };
}

function completeItem(item: Json, source: MediaSource): Json {
  const media = isJson(item['media']) ? resolveMedia(item['media'], source) : {};
  return { description: null, spoiler: false, ...withoutNulls(item), media };
}

function resolveMedia({ url }: Json, source: MediaSource): Json {
  const attachment = attachmentOf(url, source);
  if (attachment === undefined) return { id: source.mint(), url, proxy_url: url };
  const { id, width, height, content_type } = attachment;
  const address = attachment.url;
  return { id: source.mint(), url: address, proxy_url: address, attachment_id: id, width, height, content_type };
}

function fileFacts({ url }: Json, source: MediaSource): Json {
  const attachment = attachmentOf(url, source);
  return attachment === undefined ? {} : { name: textOf(attachment.filename), size: attachment['size'] };
}

function attachmentOf(url: unknown, { attachments }: MediaSource): Attachment | undefined {
  const name = attachmentName(url);
  return attachments.find(({ filename, url: address }) => filename === name || address === url);
}
