import { oncePer } from '../once-per.ts';
import type { Stated, Statement } from '../statement.ts';
import type { AbsenceCheck } from './check.ts';

const LONGEST_LIST = 20;
/** What makes "first" an adverb: "first demanded", "were first told". */
const ADVERB = /^\s[a-z]{2,14}ed\b/u;

/** "Its first bulletin", "the first reports": what was told first, not what happened first. */
const TOLD =
  /^\s(?:official |public |media )?(?:bulletin|report|statement|communiqué|announcement|count|toll|estimate|update|message|account|figure|balance|bilan|communiqué|boletín|informe|comunicado|boletim|relatório|Mitteilung|Meldung)s?\b/iu;

/** The ordinals of a statement by their values. */
export const ordinalsOf = oncePer(({ quantities }: Statement): ReadonlySet<unknown> => {
  return new Set(quantities.filter((one) => one.kind === 'ordinal').map((one) => one.value));
});

/** "The first goal …, followed by": what the summary tells first of several. */
const FOLLOWED =
  /(?<!\p{L})(?:followed by|and then|suivie? (?:de|d[’'])|puis|seguid[oa] (?:de|por)|gefolgt von)(?!\p{L})/iu;
const FOLLOWED_WITHIN = 120;

/** Whether the summary numbers things of its own: first and second stand in it, up to the one in question. */
function numbersItsOwn({ quantity, statement }: Stated): boolean {
  const ordinals = ordinalsOf(statement);
  if (typeof quantity.value !== 'number' || quantity.value > LONGEST_LIST || !ordinals.has(2)) return false;
  return Array.from({ length: quantity.value }, (_, at) => at + 1).every((one) => ordinals.has(one));
}

/** "First" and "second" may number what the summary itself tells. */
export const ownListCheck: AbsenceCheck = {
  on: 'absence',
  name: 'own list',
  ruling:
    'First … second that number the summary’s own list are no figures; neither is “first” of what was told at the beginning.',
  codes: [],
  examples: {
    accepted: [
      {
        sources: ['Tera was hit by rockets. Gotheye was looted.'],
        summary: 'The first town, Tera, was hit by rockets; the second, Gotheye, was looted.',
      },
      {
        sources: ['Tera was hit, the prefect said.'],
        summary: 'The prefect said in his first statement that Tera was hit.',
      },
      {
        sources: ['A grenade hit Tera. A mine went off in Gotheye.'],
        summary: 'The first blast was a grenade in Tera, followed by a mine in Gotheye.',
      },
    ],
  },
  explain(stated) {
    const { kind, value, end } = stated.quantity;
    if (kind !== 'ordinal') return undefined;
    const behind = stated.statement.text.slice(end, end + 40);
    const further = stated.statement.text.slice(end, end + FOLLOWED_WITHIN);
    const isOfTelling = value === 1 && (ADVERB.test(behind) || TOLD.test(behind) || FOLLOWED.test(further));
    return isOfTelling || numbersItsOwn(stated) ? { kind: 'accepted', evidence: [] } : undefined;
  },
};
