import type { Rule } from './rule.ts';
import type { MessageSubject } from './message-subject.ts';

/** Everything that Discord refuses in a message beyond its schema, in the order in which it is reported. */
export const MESSAGE_RULES: readonly Rule<MessageSubject>[] = [];
