import { isJson, jsonList, textOf, type Json } from '../state/objects.ts';
import type { Fault } from './fault.ts';
import type { MessageSubject } from './message-subject.ts';
import type { Rule } from './rule.ts';
import { findForeignScheme } from './url-faults.ts';

const MAX_CHARACTERS = 6_000;

const embedsTooLong: Rule<MessageSubject> = {
  id: 'embeds-too-long',
  refuses: `more than ${MAX_CHARACTERS} characters in all the embeds of a message`,
  find: ({ body }) => {
    const total = jsonList(body['embeds']).reduce((sum, embed) => sum + embedLength(embed), 0);
    if (total <= MAX_CHARACTERS) return [];
    const message = `Embed size exceeds maximum size of ${MAX_CHARACTERS}`;
    return [{ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message }];
  },
};

const fieldBlank: Rule<MessageSubject> = {
  id: 'embed-field-blank',
  refuses: 'an embed field without a name or a value',
  find: ({ body }) =>
    jsonList(body['embeds']).flatMap((embed, index) =>
      jsonList(embed['fields']).flatMap((field, number) =>
        ['name', 'value']
          .filter((key) => isBlank(field[key]))
          .map((key) => required(['embeds', index, 'fields', number, key])),
      ),
    ),
};

const nothingShown: Rule<MessageSubject> = {
  id: 'embed-empty',
  refuses: 'an embed with nothing in it to show',
  find: ({ body }) =>
    jsonList(body['embeds']).flatMap((embed, index) =>
      isShown(embed) ? [] : [required(['embeds', index, 'description'])],
    ),
};

const LINKED = ['http', 'https'];
const PICTURED = [...LINKED, 'attachment'];

const linkScheme: Rule<MessageSubject> = {
  id: 'embed-link-scheme',
  refuses: 'an embed, its author or an icon of it that leads to anything but http and https addresses',
  find: ({ body }) =>
    jsonList(body['embeds']).flatMap((embed, index) => [
      ...schemeFaults(embed, 'url', { at: ['embeds', index], schemes: LINKED }),
      ...schemeFaults(embed['author'], 'url', { at: ['embeds', index, 'author'], schemes: LINKED }),
      ...schemeFaults(embed['author'], 'icon_url', { at: ['embeds', index, 'author'], schemes: PICTURED }),
      ...schemeFaults(embed['footer'], 'icon_url', { at: ['embeds', index, 'footer'], schemes: PICTURED }),
    ]),
};

/** What classic embeds must be. */
export const EMBED_RULES: readonly Rule<MessageSubject>[] = [embedsTooLong, fieldBlank, nothingShown, linkScheme];

function embedLength(embed: Json): number {
  const { title, description, footer, author } = embed;
  const fields = jsonList(embed['fields']).flatMap(({ name, value }) => [name, value]);
  const texts = [title, description, isJson(footer) ? footer['text'] : '', isJson(author) ? author['name'] : ''];
  return [...texts, ...fields].reduce<number>((sum, text) => sum + (textOf(text) ?? '').trim().length, 0);
}

function isShown(embed: Json): boolean {
  const { title, description, fields, image, thumbnail, footer, author } = embed;
  const texts = [title, description, isJson(footer) ? footer['text'] : '', isJson(author) ? author['name'] : ''];
  return texts.some((text) => !isBlank(text)) || jsonList(fields).length > 0 || isJson(image) || isJson(thumbnail);
}

function isBlank(value: unknown): boolean {
  return (textOf(value) ?? '').trim() === '';
}

function required(path: Fault['path']): Fault {
  return { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
}

function schemeFaults(
  holder: unknown,
  field: string,
  { at, schemes }: { readonly at: Fault['path']; readonly schemes: readonly string[] },
): Fault[] {
  const url = isJson(holder) ? textOf(holder[field]) : undefined;
  return url === undefined ? [] : findForeignScheme(url, schemes, [...at, field]);
}
