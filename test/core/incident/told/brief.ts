import type { Claim } from '../../../../src/core/incident/claim.ts';

/** A claim in short: "ge 40 killed civilians", with its scope where that is another than this incident; vague words have no value. */
export function brief({ op, n, nMax, metric, category, scope }: Claim): string {
  const value = nMax === null ? n : `${n}-${nMax}`;
  return [op, value, metric, category, scope === 'this_incident' ? null : scope]
    .filter((part) => part !== null)
    .join(' ');
}
