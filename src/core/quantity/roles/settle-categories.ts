import type { Category, Metric, Side } from '../../incident/claim.ts';
import type { Figure } from './figure.ts';
import { peopleAt, type Reading } from './reading.ts';

/** Who can be a victim that "people" or "others" stand for. */
const VICTIMS: ReadonlySet<Category> = new Set(['soldiers', 'police', 'civilians', 'aid_workers', 'journalists']);

const LEAD_SENTENCES = 2;
/** Metrics that settle by themselves whom "people" stands for. */
const SETTLED_BY_METRIC: Readonly<Partial<Record<Metric, Category>>> = {
  arrested: 'unknown',
  deployed: 'unknown',
  displaced: 'civilians',
};

/**
 * Settles whom the figures count that name nobody exactly ("people", "others", a bare "nine"). They are the one kind of victim that the
 * exact figures of the same metric and of the dead name; where these name several, they stay unknown; where there are none,
 * they are civilians, unless the lead speaks of soldiers.
 */
export function settleCategories(figures: readonly Figure[], readings: readonly Reading[]): Figure[] {
  const fallback: Category = speaksOfSoldiers(readings.slice(0, LEAD_SENTENCES)) ? 'unknown' : 'civilians';
  const kinds = exactKinds(figures);
  return figures.map((one) => settle(one, kinds, fallback));
}

function settle(figure: Figure, kinds: Kinds, fallback: Category): Figure {
  const { named, role, metric } = figure;
  const open = figure.category === 'unknown' && named !== 'mixed';
  const known = sharesKinds(figure) ? kindFor(figure, kinds, fallback) : figure.category;
  const category = open ? (SETTLED_BY_METRIC[metric] ?? known) : figure.category;
  const settled = category === figure.category ? {} : { settled: true };
  return { ...figure, category, role: { ...role, category, ...settled, side: sideOf(category, metric) } };
}

/** "A similar raid, in which 23 people died": the people of another attack are taken for those of this one; a period or region holds all kinds. */
function sharesKinds({ role, named }: Figure): boolean {
  return role.scope === 'this_incident' || (role.scope === 'linked_incident' && named === 'generally');
}

/** The largest figure of each kind of victims, by metric. */
type Kinds = ReadonlyMap<Metric, ReadonlyMap<Category, number>>;

function kindFor({ metric, count = 0 }: Figure, kinds: Kinds, fallback: Category): Category {
  const own = kinds.get(metric);
  const [first, ...more] = new Set([...(own?.keys() ?? []), ...(kinds.get('killed')?.keys() ?? [])]);
  if (first === undefined) return isMixedText(kinds) ? 'unknown' : fallback;
  return more.length > 0 || isMinority(own?.get(first), count) ? 'unknown' : first;
}

/** "Six civilians and two officers were hurt, nobody died": a text that names several kinds of victims. */
function isMixedText(kinds: Kinds): boolean {
  return new Set([...kinds.values()].flatMap((one) => [...one.keys()])).size > 1;
}

/** "Two officers were wounded … nine wounded in all": a kind that makes less than half of a total does not name it. */
function isMinority(known: number | undefined, count: number): boolean {
  return known !== undefined && known * 2 < count;
}

/** The kinds of victims that each metric names; a metric that names none is left out, and the rest of a mixed total is another kind. */
function exactKinds(figures: readonly Figure[]): Kinds {
  const kinds = new Map<Metric, Map<Category, number>>();
  for (const figure of figures) {
    if (figure.role.scope !== 'this_incident') continue;
    const known = kinds.get(figure.metric) ?? new Map<Category, number>();
    for (const kind of kindsNamed(figure)) known.set(kind, Math.max(known.get(kind) ?? 0, figure.count ?? Infinity));
    if (known.size > 0) kinds.set(figure.metric, known);
  }
  return kinds;
}

function kindsNamed({ named, category }: Figure): readonly Category[] {
  if (named === 'mixed') return ['unknown', 'civilians'];
  if (!VICTIMS.has(category)) return [];
  if (named === 'partly') return category === 'civilians' ? [] : [category, 'unknown'];
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
