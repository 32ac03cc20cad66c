import type { Json } from '../state/objects.ts';
import { COMMAND_LIST_RULES } from './command-list-rules.ts';
import { COMMAND_NAME_RULES } from './command-name-rules.ts';
import { COMMAND_OPTION_RULES } from './command-option-rules.ts';
import { COMMAND_SIZE_RULES } from './command-size-rules.ts';
import { LOCALE_RULES } from './locale-rules.ts';
import type { Rule } from './rule.ts';

/** What Discord refuses in an application command beyond its schema. The subject is the command. */
export const COMMAND_RULES: readonly Rule<Json>[] = [
  ...COMMAND_NAME_RULES,
  ...COMMAND_OPTION_RULES,
  ...COMMAND_LIST_RULES,
  ...LOCALE_RULES,
  ...COMMAND_SIZE_RULES,
];
