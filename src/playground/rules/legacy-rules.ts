import { hasFlag, MESSAGE_FLAGS } from '../state/message-flags.ts';
import { jsonList, numberOf } from '../state/objects.ts';
import { COMPONENT } from '../state/component-tree.ts';
import type { Fault } from './fault.ts';
import { isComponentsV2, setsComponentsV2, type MessageSubject } from './message-subject.ts';
import type { Rule } from './rule.ts';

/** Fields that a Components V2 message does not have. */
const LEGACY_FIELDS = ['content', 'embeds', 'poll', 'sticker_ids'] as const;

const legacyFields: Rule<MessageSubject> = {
  id: 'components-v2-with-legacy-fields',
  refuses:
    'content, embeds, a poll or stickers in a Components V2 message, those that an edit leaves standing included',
  find: (subject) =>
    isComponentsV2(subject)
      ? LEGACY_FIELDS.filter((field) => isFilled(valueAfter(subject, field))).map((field) => ({
          path: [field],
          code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
          message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
        }))
      : [],
};

const flagRemoved: Rule<MessageSubject> = {
  id: 'components-v2-flag-removed',
  refuses:
    'an edit whose flags, or whose content or embeds without flags, would take the flag from a Components V2 message',
  find: (subject) => {
    if (!hasFlag(subject.existing?.flags ?? 0, MESSAGE_FLAGS.componentsV2)) return [];
    const { flags, content, embeds } = subject.body;
    const flagged = numberOf(flags);
    const removes = flagged === undefined ? isFilled(content) || isFilled(embeds) : !setsComponentsV2(subject);
    const message = 'The IS_COMPONENTS_V2 flag cannot be removed from a message';
    return removes ? [{ path: ['flags'], code: 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG', message }] : [];
  },
};

const flagMissing: Rule<MessageSubject> = {
  id: 'components-v2-flag-missing',
  refuses: 'components other than action rows in a body that does not set the Components V2 flag itself',
  find: (subject) =>
    setsComponentsV2(subject)
      ? []
      : jsonList(subject.body['components']).flatMap((component, index): Fault[] =>
          component['type'] === COMPONENT.actionRow
            ? []
            : [
                {
                  path: ['components', index],
                  code: 'UNION_TYPE_CHOICES',
                  message: 'Value of field "type" must be one of (1,).',
                },
              ],
        ),
};

/** The Components V2 flag against the fields of older messages. */
export const LEGACY_RULES: readonly Rule<MessageSubject>[] = [flagRemoved, legacyFields, flagMissing];

function valueAfter({ body, existing }: MessageSubject, field: string): unknown {
  return body[field] === undefined ? existing?.[field] : body[field];
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== '';
}
