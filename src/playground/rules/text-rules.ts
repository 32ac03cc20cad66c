import { walkComponents } from '../state/component-tree.ts';
import { isJson, jsonList, textOf, type Json } from '../state/objects.ts';
import type { Fault } from './fault.ts';
import { setsComponentsV2, type MessageSubject } from './message-subject.ts';
import type { Rule } from './rule.ts';

const MAX_CONTENT = 2_000;
const MAX_DISPLAYED = 4_000;
const MAX_EMBEDDED = 6_000;

const contentTooLong: Rule<MessageSubject> = {
  id: 'content-too-long',
  refuses: `more than ${MAX_CONTENT} characters of content: the ${MAX_DISPLAYED} of the description are for subscribers`,
  find: ({ body }) =>
    (textOf(body['content']) ?? '').length > MAX_CONTENT
      ? [
          {
            path: ['content'],
            code: 'BASE_TYPE_MAX_LENGTH',
            message: `Must be ${MAX_CONTENT} or fewer in length.`,
          },
        ]
      : [],
};

const displayedTooLong: Rule<MessageSubject> = {
  id: 'displayed-text-too-long',
  refuses: `more than ${MAX_DISPLAYED} characters in all the text displays of a Components V2 message`,
  find: (subject) => {
    const total = displayedLength(subject.body['components']);
    if (!setsComponentsV2(subject) || total <= MAX_DISPLAYED) return [];
    const message = `Components displayable text size exceeds maximum size of ${MAX_DISPLAYED}`;
    return [{ path: ['components'], code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message }];
  },
};

const embedsTooLong: Rule<MessageSubject> = {
  id: 'embeds-too-long',
  refuses: `more than ${MAX_EMBEDDED} characters in all the embeds of a message`,
  find: ({ body }) => {
    const total = jsonList(body['embeds']).reduce((sum, embed) => sum + embedLength(embed), 0);
    if (total <= MAX_EMBEDDED) return [];
    const message = `Embed size exceeds maximum size of ${MAX_EMBEDDED}`;
    return [{ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message }];
  },
};

const embedFieldBlank: Rule<MessageSubject> = {
  id: 'embed-field-blank',
  refuses: 'an embed field without a name or a value',
  find: ({ body }) =>
    jsonList(body['embeds']).flatMap((embed, index) =>
      jsonList(embed['fields']).flatMap((field, number) =>
        ['name', 'value'].flatMap((key): Fault[] =>
          (textOf(field[key]) ?? '').trim() === ''
            ? [
                {
                  path: ['embeds', index, 'fields', number, key],
                  code: 'BASE_TYPE_REQUIRED',
                  message: 'This field is required',
                },
              ]
            : [],
        ),
      ),
    ),
};

/** How much text a message may show. */
export const TEXT_RULES: readonly Rule<MessageSubject>[] = [
  contentTooLong,
  displayedTooLong,
  embedsTooLong,
  embedFieldBlank,
];

/** The text that counts towards the limit: text displays, not labels, placeholders or descriptions of pictures. */
function displayedLength(components: unknown): number {
  return walkComponents(components).reduce(
    (sum, { component }) => sum + (textOf(component['content']) ?? '').length,
    0,
  );
}

function embedLength(embed: Json): number {
  const { title, description, footer, author } = embed;
  const fields = jsonList(embed['fields']).flatMap(({ name, value }) => [name, value]);
  const texts = [title, description, isJson(footer) ? footer['text'] : '', isJson(author) ? author['name'] : ''];
  return [...texts, ...fields].reduce<number>((sum, text) => sum + (textOf(text) ?? '').trim().length, 0);
}
