import { COMPONENT, walkComponents } from '../state/component-tree.ts';
import { textOf } from '../state/objects.ts';
import { setsComponentsV2, type MessageSubject } from './message-subject.ts';
import type { Rule } from './rule.ts';

const MAX_CONTENT = 2_000;
const MAX_DISPLAYED = 4_000;

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

const displayBlank: Rule<MessageSubject> = {
  id: 'text-display-blank',
  refuses: 'a text display that holds nothing but spaces',
  find: ({ body }) =>
    walkComponents(body['components']).flatMap(({ component, path }) =>
      component['type'] === COMPONENT.textDisplay && (textOf(component['content']) ?? '').trim() === ''
        ? [{ path: [...path, 'content'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]
        : [],
    ),
};

/** How much text a message may show. */
export const TEXT_RULES: readonly Rule<MessageSubject>[] = [contentTooLong, displayedTooLong, displayBlank];

/** The text that counts towards the limit: text displays, not labels, placeholders or descriptions of pictures. */
function displayedLength(components: unknown): number {
  return walkComponents(components).reduce(
    (sum, { component }) => sum + (textOf(component['content']) ?? '').length,
    0,
  );
}
