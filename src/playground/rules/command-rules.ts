import type { Json } from '../state/objects.ts';
import type { Rule } from './rule.ts';

/** What Discord refuses in an application command beyond its schema. The subject is the command. */
export const COMMAND_RULES: readonly Rule<Json>[] = [];
