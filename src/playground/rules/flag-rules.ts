import { numberOf } from '../state/objects.ts';
import type { MessageSubject } from './message-subject.ts';
import type { Rule } from './rule.ts';

const flagNotAllowed: Rule<MessageSubject> = {
  id: 'flag-not-allowed-here',
  refuses:
    'message flags that this endpoint does not take and the message does not have: a deferral takes ephemeral alone',
  find: ({ body, allowedFlags, existing }) => {
    const foreign = (numberOf(body['flags']) ?? 0) & ~(allowedFlags | (existing?.flags ?? 0));
    if (foreign === 0) return [];
    const message = `The flags ${foreign} cannot be set here.`;
    return [{ path: ['flags'], code: 'BITWISE_FLAGS_TYPE_INVALID', message }];
  },
};

/** What a message's `flags` may hold. */
export const FLAG_RULES: readonly Rule<MessageSubject>[] = [flagNotAllowed];
