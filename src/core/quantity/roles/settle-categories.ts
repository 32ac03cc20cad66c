import type { Category, Side } from '../../incident/claim.ts';
import type { Figure } from './read-figure.ts';

/** Categories that a word such as "people" or "others" may stand for. */
const SETTLES: readonly Category[] = ['soldiers', 'police', 'civilians', 'aid_workers', 'journalists'];

/**
 * Settles whom the figures count that name nobody exactly: where all the exact figures of this incident name one kind of victim,
 * "people", "others" and bare figures are that kind too; where they name several, they stay unknown.
 */
export function settleCategories(figures: readonly Figure[]): Figure[] {
  const exact = new Set(
    figures
      .filter(({ named, role }) => named === 'exactly' && role.scope === 'this_incident')
      .map((one) => one.category),
  );
  const kinds = SETTLES.filter((one) => exact.has(one));
  const only = kinds.length === 1 ? kinds[0] : undefined;
  return figures.map((one) => {
    const open = one.category === 'unknown' && one.role.scope === 'this_incident' && only !== undefined;
    const category = open ? only : one.category;
    return { ...one, category, role: { ...one.role, category, side: sideOf(category, one.metric) } };
  });
}

function sideOf(category: Category, metric: Figure['metric']): Side {
  if (category === 'militants') return 'attacker';
  if (category !== 'unknown') return 'target';
  return metric === 'arrested' ? 'attacker' : 'unknown';
}
