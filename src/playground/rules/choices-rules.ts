import type { Json } from '../state/objects.ts';
import type { Rule } from './rule.ts';

/** What Discord refuses in autocomplete choices beyond their schema. The subject is the callback's `data`. */
export const CHOICES_RULES: readonly Rule<Json>[] = [];
