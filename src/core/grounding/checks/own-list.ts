import type { Stated } from '../statement.ts';
import type { AbsenceCheck } from './check.ts';

const LONGEST_LIST = 20;
/** What makes "first" an adverb: "first demanded", "were first told". */
const ADVERB = /^\s[a-z]{2,14}ed\b/u;

/** Whether the summary numbers things of its own: first and second stand in it, up to the one in question. */
function numbersItsOwn({ quantity, statement }: Stated): boolean {
  const ordinals = new Set(statement.quantities.filter((one) => one.kind === 'ordinal').map((one) => one.value));
  if (typeof quantity.value !== 'number' || quantity.value > LONGEST_LIST || !ordinals.has(2)) return false;
  return Array.from({ length: quantity.value }, (_, at) => at + 1).every((one) => ordinals.has(one));
}

/** "First" and "second" may number what the summary itself tells. */
export const ownListCheck: AbsenceCheck = {
  on: 'absence',
  name: 'own list',
  ruling:
    'First … second that number the summary’s own list are no figures; neither is “first” for “at the beginning”.',
  codes: [],
  examples: {
    accepted: [
      {
        sources: ['Tera was hit by rockets. Gotheye was looted.'],
        summary: 'The first town, Tera, was hit by rockets; the second, Gotheye, was looted.',
      },
    ],
  },
  explain(stated) {
    const { kind, value, end } = stated.quantity;
    if (kind !== 'ordinal') return undefined;
    const isAdverb = value === 1 && ADVERB.test(stated.statement.text.slice(end, end + 20));
    return isAdverb || numbersItsOwn(stated) ? { kind: 'accepted', evidence: [] } : undefined;
  },
};
