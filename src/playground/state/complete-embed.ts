import { attachmentName } from './attachment-name.ts';
import { isJson, jsonList, type Attachment, type Json } from './objects.ts';
import { withoutNulls } from './without-nulls.ts';

const PICTURES = ['image', 'thumbnail'] as const;

/** An embed as the API answers it: of type "rich", defaults filled in, `attachment://` replaced by the file's address. */
export function completeEmbed(embed: Json, attachments: readonly Attachment[]): Json {
  const given = withoutNulls(embed);
  const pictures = PICTURES.flatMap((field) => {
    const picture = given[field];
    return isJson(picture) ? [[field, completePicture(picture, attachments)]] : [];
  });
  const fields = jsonList(given['fields']).map((field) => ({ inline: false, ...withoutNulls(field) }));
  return { ...given, type: 'rich', ...(fields.length === 0 ? {} : { fields }), ...Object.fromEntries(pictures) };
}

function completePicture({ url }: Json, attachments: readonly Attachment[]): Json {
  const attachment = attachments.find(({ filename }) => filename === attachmentName(url));
  const address = attachment?.url ?? url;
  const size = attachment?.['width'] === undefined ? {} : { width: attachment['width'], height: attachment['height'] };
  return { url: address, proxy_url: address, ...size };
}
