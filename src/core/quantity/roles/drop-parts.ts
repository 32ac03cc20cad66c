import type { Figure } from './figure.ts';

/**
 * Leaves out the figures that are but a part of another of the same metric, scope and people: "45 died. Among the dead were two guards",
 * "two more have died". Nothing is ever added up, so that such a part alone would be a false toll.
 */
export function dropParts(figures: readonly Figure[]): Figure[] {
  const byKind = Map.groupBy(figures, ({ metric, category }) => `${metric} ${category}`);
  return figures.filter((one) => !isPart(one, byKind.get(`${one.metric} ${one.category}`) ?? []));
}

/** "Two more" adds to what went before, whatever it covers; "two others" are a part where a larger figure stands, "two of the dead" where it stood before. */
function isPart(figure: Figure, kind: readonly Figure[]): boolean {
  const { named, adds, role, count = Infinity } = figure;
  if (adds === 'more' && kind.indexOf(figure) > 0) return true;
  if (named !== 'partly' && adds === undefined) return false;
  const totals = named === 'partly' ? kind.slice(0, kind.indexOf(figure)) : kind;
  return totals.some((one) => one.named !== 'partly' && one.role.scope === role.scope && (one.count ?? 0) > count);
}
