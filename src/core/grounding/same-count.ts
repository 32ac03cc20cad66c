import type { Category, Metric } from '../incident/claim.ts';

interface Counting {
  readonly metric: Metric;
  readonly category: Category;
}

/** Whether two statements speak of the same thing that happened to what may be the same people. */
export function isSameCount(a: Counting, b: Counting): boolean {
  if (a.metric !== b.metric) return false;
  return a.category === b.category || a.category === 'unknown' || b.category === 'unknown';
}
