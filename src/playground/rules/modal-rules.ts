import type { Json } from '../state/objects.ts';
import type { Rule } from './rule.ts';

/** What Discord refuses in a modal beyond its schema. The subject is the callback's `data`. */
export const MODAL_RULES: readonly Rule<Json>[] = [];
