import { COMPONENT, walkComponents } from '../state/component-tree.ts';
import { isJson, jsonList, textOf } from '../state/objects.ts';
import { attachmentName } from '../state/attachment-name.ts';
import { servedName } from '../state/uploads.ts';
import type { Fault } from './fault.ts';
import type { MessageSubject } from './message-subject.ts';
import type { Rule } from './rule.ts';
import { findForeignScheme } from './url-faults.ts';

/** An address of a picture or file, and where it stands. */
interface PlacedUrl {
  readonly url: string;
  readonly path: Fault['path'];
}

const referenceUnknown: Rule<MessageSubject> = {
  id: 'attachment-reference-unknown',
  refuses: 'an attachment:// address that names no file of the message',
  find: (subject) => {
    const names = new Set(filenames(subject));
    return mediaUrls(subject).flatMap(({ url, path }) => {
      const name = attachmentName(url);
      if (name === undefined || names.has(name)) return [];
      const message = `The referenced attachment "${name}" was not found`;
      return [{ path, code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', message }];
    });
  },
};

const fileNotAttached: Rule<MessageSubject> = {
  id: 'file-component-not-attached',
  refuses: 'a file component whose address is not attachment://',
  find: ({ body }) =>
    walkComponents(body['components']).flatMap(({ component, path }) => {
      const { file } = component;
      if (component['type'] !== COMPONENT.file || !isJson(file) || attachmentName(file['url']) !== undefined) return [];
      const message = 'A file component takes an attachment:// address only';
      return [{ path: [...path, 'file', 'url'], code: 'UNFURLED_MEDIA_ITEM_ATTACHMENT_REQUIRED', message }];
    }),
};

const SCHEMES = ['http', 'https', 'attachment'];

const mediaScheme: Rule<MessageSubject> = {
  id: 'media-scheme',
  refuses: 'a picture from anything but http, https and attachment addresses',
  find: (subject) => mediaUrls(subject).flatMap(({ url, path }) => findForeignScheme(url, SCHEMES, path)),
};

const attachmentUnknown: Rule<MessageSubject> = {
  id: 'attachment-without-file',
  refuses: 'an entry of attachments that stands for no file of the request and none of the edited message',
  find: ({ body, uploads, existing }) => {
    const known = new Set([...uploads.map(({ index }) => index), ...(existing?.attachments ?? []).map(({ id }) => id)]);
    return jsonList(body['attachments']).flatMap(({ id }, index) =>
      known.has(textOf(id) ?? '')
        ? []
        : [{ path: ['attachments', index, 'id'], code: 'ATTACHMENT_NOT_FOUND', message: 'Attachment data not found' }],
    );
  },
};

const MAX_FILES = 10;

const tooManyFiles: Rule<MessageSubject> = {
  id: 'too-many-files',
  refuses: `more than ${MAX_FILES} files in a message, those that an edit leaves standing included`,
  find: (subject) => {
    if (filenames(subject).length <= MAX_FILES) return [];
    const message = `Must be ${MAX_FILES} or fewer in length.`;
    return [{ path: ['attachments'], code: 'BASE_TYPE_MAX_LENGTH', message }];
  },
};

/** Pictures and files of a message. */
export const MEDIA_RULES: readonly Rule<MessageSubject>[] = [
  tooManyFiles,
  attachmentUnknown,
  referenceUnknown,
  fileNotAttached,
  mediaScheme,
];

/** The names of all files that the message will have, as Discord serves them. */
function filenames({ body, uploads, existing }: MessageSubject): string[] {
  const declared = new Map(jsonList(body['attachments']).map((item) => [item['id'], textOf(item['filename'])]));
  const kept = (existing?.attachments ?? []).filter(({ id }) => body['attachments'] === undefined || declared.has(id));
  return [
    ...uploads.map(({ index, filename }) => servedName(declared.get(index) ?? filename)),
    ...kept.map(({ filename }) => filename),
  ];
}

function mediaUrls({ body }: MessageSubject): PlacedUrl[] {
  const inComponents = walkComponents(body['components']).flatMap(({ component, path }) => [
    ...urlOf(component['media'], [...path, 'media']),
    ...urlOf(component['file'], [...path, 'file']),
    ...jsonList(component['items']).flatMap((item, index) => urlOf(item['media'], [...path, 'items', index, 'media'])),
  ]);
  const inEmbeds = jsonList(body['embeds']).flatMap((embed, index) =>
    ['image', 'thumbnail'].flatMap((field) => urlOf(embed[field], ['embeds', index, field])),
  );
  return [...inComponents, ...inEmbeds];
}

function urlOf(media: unknown, path: Fault['path']): PlacedUrl[] {
  const url = isJson(media) ? textOf(media['url']) : undefined;
  return url === undefined ? [] : [{ url, path: [...path, 'url'] }];
}
