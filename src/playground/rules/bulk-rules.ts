import { numberOf, type Json } from '../state/objects.ts';
import type { Rule } from './rule.ts';

const nameTwice: Rule<readonly Json[]> = {
  id: 'command-name-duplicated',
  refuses: 'two commands of the same type with the same name in one overwrite',
  find: (commands) => {
    const keys = commands.map(({ type, name }) => `${numberOf(type) ?? 1}:${String(name)}`);
    return keys.flatMap((key, index) =>
      keys.indexOf(key) < index
        ? [
            {
              path: [index],
              code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
              message: 'Application command names must be unique',
            },
          ]
        : [],
    );
  },
};

/** What Discord refuses in a bulk overwrite beyond its single commands. The subject is the list. */
export const BULK_RULES: readonly Rule<readonly Json[]>[] = [nameTwice];
