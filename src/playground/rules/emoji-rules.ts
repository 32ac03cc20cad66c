import { walkComponents, type PlacedComponent } from '../state/component-tree.ts';
import { isJson, jsonList, textOf } from '../state/objects.ts';
import type { Fault } from './fault.ts';
import type { MessageSubject } from './message-subject.ts';
import type { Rule } from './rule.ts';

const UNICODE_EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\uFE0F?\u20E3)/u;

const emojiInvalid: Rule<MessageSubject> = {
  id: 'emoji-invalid',
  refuses: 'a button or select option whose emoji is neither a Unicode emoji nor a custom one with its id',
  find: ({ body }) =>
    walkComponents(body['components'])
      .flatMap((placed) => emojis(placed))
      .filter(({ emoji }) => (emoji['id'] ?? null) === null && !UNICODE_EMOJI.test(textOf(emoji['name']) ?? ''))
      .map(({ path }) => ({ path: [...path, 'name'], code: 'COMPONENT_INVALID_EMOJI', message: 'Invalid emoji' })),
};

/** Emojis of components. */
export const EMOJI_RULES: readonly Rule<MessageSubject>[] = [emojiInvalid];

interface PlacedEmoji {
  readonly emoji: Readonly<Record<string, unknown>>;
  readonly path: Fault['path'];
}

function emojis({ component, path }: PlacedComponent): PlacedEmoji[] {
  const options = jsonList(component['options']).flatMap((option, index) =>
    isJson(option['emoji']) ? [{ emoji: option['emoji'], path: [...path, 'options', index, 'emoji'] }] : [],
  );
  const { emoji } = component;
  return isJson(emoji) ? [{ emoji, path: [...path, 'emoji'] }, ...options] : options;
}
