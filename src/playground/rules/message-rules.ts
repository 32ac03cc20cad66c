import { BUTTON_RULES } from './button-rules.ts';
import { EMBED_RULES } from './embed-rules.ts';
import { EMOJI_RULES } from './emoji-rules.ts';
import { FLAG_RULES } from './flag-rules.ts';
import { LAYOUT_RULES } from './layout-rules.ts';
import { LEGACY_RULES } from './legacy-rules.ts';
import { MEDIA_RULES } from './media-rules.ts';
import { MENTION_RULES } from './mention-rules.ts';
import type { MessageSubject } from './message-subject.ts';
import type { Rule } from './rule.ts';
import { SELECT_RULES } from './select-rules.ts';
import { TEXT_RULES } from './text-rules.ts';

/** Everything that Discord refuses in a message beyond its schema, in the order in which it is reported. */
export const MESSAGE_RULES: readonly Rule<MessageSubject>[] = [
  ...FLAG_RULES,
  ...LEGACY_RULES,
  ...TEXT_RULES,
  ...EMBED_RULES,
  ...LAYOUT_RULES,
  ...BUTTON_RULES,
  ...EMOJI_RULES,
  ...SELECT_RULES,
  ...MEDIA_RULES,
  ...MENTION_RULES,
];
