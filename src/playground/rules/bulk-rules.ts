import type { Json } from '../state/objects.ts';
import type { Rule } from './rule.ts';

/** What Discord refuses in a bulk overwrite beyond its single commands. The subject is the list. */
export const BULK_RULES: readonly Rule<readonly Json[]>[] = [];
