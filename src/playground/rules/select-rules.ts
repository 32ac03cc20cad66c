import { walkComponents } from '../state/component-tree.ts';
import type { MessageSubject } from './message-subject.ts';
import type { Rule } from './rule.ts';
import { SELECT_FAULTS, selectsAmong } from './select-faults.ts';

/** What selects in a message must be. */
export const SELECT_RULES: readonly Rule<MessageSubject>[] = SELECT_FAULTS.map(({ id, refuses, find }) => ({
  id,
  refuses,
  find: ({ body }) => selectsAmong(walkComponents(body['components'])).flatMap((select) => find(select)),
}));
