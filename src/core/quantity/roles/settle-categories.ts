import type { Category, Side } from '../../incident/claim.ts';
import type { Figure } from './figure.ts';
import { peopleAt, type Reading } from './reading.ts';

/** Who can be a victim that "people" or "others" stand for. */
const VICTIMS: readonly Category[] = ['soldiers', 'police', 'civilians', 'aid_workers', 'journalists'];

/**
 * Settles whom the figures count that name nobody exactly ("people", "others", a bare "nine"). They are the one kind of victim that the
 * exact figures of the same metric name, else those of the dead; where these name several, they stay unknown; where there are none,
 * they are civilians, unless the text speaks of soldiers.
 */
export function settleCategories(figures: readonly Figure[], readings: readonly Reading[]): Figure[] {
  const fallback: Category = speaksOfSoldiers(readings) ? 'unknown' : 'civilians';
  return figures.map((one) => {
    const open = one.category === 'unknown' && one.role.scope === 'this_incident';
    const category = open ? kindFor(one, figures, fallback) : one.category;
    const settled = category === one.category ? {} : { settled: true };
    return { ...one, category, role: { ...one.role, category, ...settled, side: sideOf(category, one.metric) } };
  });
}

function kindFor({ metric }: Figure, figures: readonly Figure[], fallback: Category): Category {
  if (metric === 'arrested' || metric === 'deployed') return 'unknown';
  if (metric === 'displaced') return 'civilians';
  const same = exactKinds(figures, metric);
  const kinds = same.length > 0 ? same : exactKinds(figures, 'killed');
  if (kinds.length > 1) return 'unknown';
  return kinds[0] ?? fallback;
}

function exactKinds(figures: readonly Figure[], metric: Figure['metric']): Category[] {
  const exact = figures.filter(({ named, role }) => named === 'exactly' && role.scope === 'this_incident');
  return kindsAmong(exact.filter((one) => one.metric === metric).map((one) => one.category));
}

function kindsAmong(categories: readonly Category[]): Category[] {
  return VICTIMS.filter((one) => categories.includes(one));
}

function speaksOfSoldiers(readings: readonly Reading[]): boolean {
  return readings.some((reading) => reading.tokens.some((_, at) => peopleAt(reading, at)?.category === 'soldiers'));
}

function sideOf(category: Category, metric: Figure['metric']): Side {
  if (category === 'militants') return 'attacker';
  if (category !== 'unknown') return 'target';
  return metric === 'arrested' ? 'attacker' : 'unknown';
}
