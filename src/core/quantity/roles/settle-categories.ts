import type { Category, Metric, Side } from '../../incident/claim.ts';
import type { Figure } from './figure.ts';
import { peopleAt, type Reading } from './reading.ts';

/** Who can be a victim that "people" or "others" stand for. */
const VICTIMS: ReadonlySet<Category> = new Set(['soldiers', 'police', 'civilians', 'aid_workers', 'journalists']);

const LEAD_SENTENCES = 2;

/**
 * Settles whom the figures count that name nobody exactly ("people", "others", a bare "nine"). They are the one kind of victim that the
 * exact figures of the same metric and of the dead name; where these name several, they stay unknown; where there are none,
 * they are civilians, unless the lead speaks of soldiers.
 */
export function settleCategories(figures: readonly Figure[], readings: readonly Reading[]): Figure[] {
  const fallback: Category = speaksOfSoldiers(readings.slice(0, LEAD_SENTENCES)) ? 'unknown' : 'civilians';
  const kinds = exactKinds(figures);
  return figures.map((one) => {
    const open = one.category === 'unknown' && one.named !== 'mixed' && one.role.scope === 'this_incident';
    const category = open ? kindFor(one.metric, kinds, fallback) : one.category;
    const settled = category === one.category ? {} : { settled: true };
    return { ...one, category, role: { ...one.role, category, ...settled, side: sideOf(category, one.metric) } };
  });
}

type Kinds = ReadonlyMap<Metric, readonly Category[]>;

function kindFor(metric: Metric, kinds: Kinds, fallback: Category): Category {
  if (metric === 'arrested' || metric === 'deployed') return 'unknown';
  if (metric === 'displaced') return 'civilians';
  const [first, ...more] = new Set([...(kinds.get(metric) ?? []), ...(kinds.get('killed') ?? [])]);
  return more.length > 0 ? 'unknown' : (first ?? fallback);
}

/** The kinds of victims that each metric names; a metric that names none is left out, and the rest of a mixed total is another kind. */
function exactKinds(figures: readonly Figure[]): Kinds {
  const kinds = new Map<Metric, Category[]>();
  for (const figure of figures) {
    if (figure.role.scope !== 'this_incident') continue;
    const known = kinds.get(figure.metric) ?? [];
    kinds.set(figure.metric, [...new Set([...known, ...kindsNamed(figure)])]);
  }
  return kinds;
}

function kindsNamed({ named, category }: Figure): readonly Category[] {
  if (named === 'mixed') return ['unknown', 'civilians'];
  if (!VICTIMS.has(category)) return [];
  if (named === 'partly') return [category, 'unknown'];
  return named === 'exactly' ? [category] : [];
}

function speaksOfSoldiers(readings: readonly Reading[]): boolean {
  return readings.some((reading) => reading.tokens.some((_, at) => peopleAt(reading, at)?.category === 'soldiers'));
}

function sideOf(category: Category, metric: Metric): Side {
  if (category === 'militants') return 'attacker';
  if (category !== 'unknown') return 'target';
  return metric === 'arrested' ? 'attacker' : 'unknown';
}
