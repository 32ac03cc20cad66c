import { isJson } from '../state/objects.ts';
import type { MessageSubject } from './message-subject.ts';
import type { Rule } from './rule.ts';
import { findRepeatedItems } from './set-faults.ts';

const parseExclusive: Rule<MessageSubject> = {
  id: 'allowed-mentions-contradict',
  refuses: 'allowed_mentions that parse all users or roles and list some of them too',
  find: ({ body }) => {
    const allowed = body['allowed_mentions'];
    if (!isJson(allowed)) return [];
    const { parse } = allowed;
    return ['users', 'roles']
      .filter((kind) => Array.isArray(parse) && parse.includes(kind) && isFilledList(allowed[kind]))
      .map((kind) => ({
        path: ['allowed_mentions'],
        code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      }));
  },
};

const listRepeats: Rule<MessageSubject> = {
  id: 'allowed-mentions-with-repeats',
  refuses: 'allowed_mentions that name a kind, a user or a role twice',
  find: ({ body }) => {
    const allowed = isJson(body['allowed_mentions']) ? body['allowed_mentions'] : {};
    return ['parse', 'users', 'roles'].flatMap((list) => findRepeatedItems(allowed[list], ['allowed_mentions', list]));
  },
};

/** Whom a message may notify. */
export const MENTION_RULES: readonly Rule<MessageSubject>[] = [parseExclusive, listRepeats];

function isFilledList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
