import type { Figure } from './prepare-sources.ts';
import type { Stated } from './statement.ts';

/** Whether a quantity of the summary may count what a figure of a source counts: what one side does not tell is no difference. */
export function isSameRole(stated: Stated, figure: Figure): boolean {
  const [mine, theirs] = [stated.role(), figure.role()];
  const isSame = <Value>(a: Value | undefined, b: Value | undefined): boolean =>
    a === undefined || b === undefined || a === 'unknown' || b === 'unknown' || a === b;
  return isSame(mine.metric, theirs.metric) && isSame(mine.category, theirs.category);
}
