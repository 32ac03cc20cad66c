import type { Category, Side } from '../../incident/claim.ts';
import type { Figure } from './read-figure.ts';
import { peopleAt, type Reading } from './reading.ts';

/** Who can be a victim that "people" or "others" stand for. */
const VICTIMS: readonly Category[] = ['soldiers', 'police', 'civilians', 'aid_workers', 'journalists'];

/**
 * Settles whom the figures count that name nobody exactly ("people", "others", a bare "nine"). They are the one kind of victim that
 * the exact figures of this incident name; where these name several, they stay unknown; where there is none, the kind that the text
 * speaks of otherwise, and civilians where it speaks of nobody in uniform.
 */
export function settleCategories(figures: readonly Figure[], readings: readonly Reading[]): Figure[] {
  const kind = victimsOf(figures, readings);
  return figures.map((one) => {
    const category = one.category === 'unknown' && one.role.scope !== 'cumulative' ? kindFor(one, kind) : one.category;
    const settled = category === one.category ? {} : { settled: true };
    return { ...one, category, role: { ...one.role, category, ...settled, side: sideOf(category, one.metric) } };
  });
}

function kindFor({ metric, role }: Figure, kind: Category): Category {
  if (metric === 'arrested' || metric === 'deployed') return 'unknown';
  return role.scope === 'linked_incident' ? 'unknown' : kind;
}

function victimsOf(figures: readonly Figure[], readings: readonly Reading[]): Category {
  const own = figures.filter(({ role, metric }) => role.scope === 'this_incident' && metric !== 'arrested');
  const exact = kindsAmong(own.filter(({ named }) => named === 'exactly').map((one) => one.category));
  const named = exact.length > 0 ? exact : kindsAmong(listPeople(readings)).filter((one) => one !== 'civilians');
  if (named.length === 0) return 'civilians';
  return exact.length === 1 && named[0] !== undefined ? named[0] : 'unknown';
}

function kindsAmong(categories: readonly Category[]): Category[] {
  return VICTIMS.filter((one) => categories.includes(one));
}

function listPeople(readings: readonly Reading[]): Category[] {
  return readings.flatMap((reading) => reading.tokens.flatMap((_, at) => peopleAt(reading, at)?.category ?? []));
}

function sideOf(category: Category, metric: Figure['metric']): Side {
  if (category === 'militants') return 'attacker';
  if (category !== 'unknown') return 'target';
  return metric === 'arrested' ? 'attacker' : 'unknown';
}
