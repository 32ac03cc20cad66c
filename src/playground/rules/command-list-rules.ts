import type { Json } from '../state/objects.ts';
import { allOptions } from './option-tree.ts';
import type { Rule } from './rule.ts';
import { findRepeatedItems } from './set-faults.ts';

const itemRepeated: Rule<Json> = {
  id: 'command-list-with-repeats',
  refuses: 'a context, an installation type or a channel type that is named twice',
  find: (command) => [
    ...['contexts', 'integration_types'].flatMap((field) => findRepeatedItems(command[field], [field])),
    ...allOptions(command).flatMap(({ option, path }) =>
      findRepeatedItems(option['channel_types'], [...path, 'channel_types']),
    ),
  ],
};

/** The lists of a command that are sets. */
export const COMMAND_LIST_RULES: readonly Rule<Json>[] = [itemRepeated];
