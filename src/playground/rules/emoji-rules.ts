import { walkComponents, type PlacedComponent } from '../state/component-tree.ts';
import { isJson, jsonList, textOf } from '../state/objects.ts';
import type { Fault } from './fault.ts';
import type { MessageSubject } from './message-subject.ts';
import type { Rule } from './rule.ts';

/** One whole emoji, with or without the sign that asks for its coloured form. */
const UNICODE_EMOJI = /^(?:\p{RGI_Emoji}|(?![0-9#*])\p{Emoji}\uFE0F?)$/v;

const emojiInvalid: Rule<MessageSubject> = {
  id: 'emoji-invalid',
  refuses: 'a button or select option whose emoji is neither a Unicode emoji nor a custom one with its id',
  find: ({ body }) => findInvalidEmojis(body['components']),
};

/** Emojis of components. */
export const EMOJI_RULES: readonly Rule<MessageSubject>[] = [emojiInvalid];

/** A fault for each emoji of a tree of components that does not exist. */
export function findInvalidEmojis(components: unknown): Fault[] {
  return walkComponents(components)
    .flatMap((placed) => emojis(placed))
    .filter(({ emoji }) => (emoji['id'] ?? null) === null && !UNICODE_EMOJI.test(textOf(emoji['name']) ?? ''))
    .map(({ path }) => ({ path: [...path, 'name'], code: 'COMPONENT_INVALID_EMOJI', message: 'Invalid emoji' }));
}

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
