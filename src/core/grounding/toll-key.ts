import type { Role } from '../quantity/role.ts';

/** What a toll counts: one line for what happened to whom in this incident; undefined for everything else. */
export function tollKey({ metric, category, scope }: Role): string | undefined {
  if (metric === undefined || scope !== 'this_incident') return undefined;
  return `${metric} ${category ?? 'unknown'}`;
}
