import type { Scope } from '../../incident/claim.ts';
import { isSamePlace } from '../../incident/same-place.ts';
import { findCountry } from '../../incident/country-names.ts';
import { tellFigure, tellStated } from '../tell.ts';
import type { Fault, PairCheck, Roles } from './check.ts';
import type { Figure } from '../prepare-sources.ts';
import type { Stated } from '../statement.ts';

const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  this_incident: 'this incident',
  linked_incident: 'another incident',
  cumulative: 'a longer time or a wider area',
  deployed: 'people stationed or taking part',
};

/** A figure of another incident is at home where the summary names that incident's place. */
function isPlacedAlike({ stated, source }: Roles): boolean {
  return stated.place !== undefined && source.place !== undefined && isSamePlace(stated.place, source.place);
}

/** The toll of a month or a region is not this attack's. */
export const scopeCheck: PairCheck = {
  on: 'pair',
  name: 'scope',
  ruling: 'A figure of a longer time, a wider area or another incident is never given as this incident’s.',
  codes: ['scope_swapped'],
  examples: {
    accepted: [
      {
        sources: ['Since January, 400 soldiers have been killed across the region.'],
        summary: 'Across the region 400 soldiers have been killed since January.',
      },
    ],
    rejected: [
      {
        code: 'scope_swapped',
        sources: ['Since January, 400 soldiers have been killed across the region.'],
        summary: '400 soldiers were killed in the attack.',
      },
    ],
  },
  compare(stated, figure, roles) {
    const [mine, theirs] = [roles.stated.scope, roles.source.scope];
    if (mine === undefined || theirs === undefined || mine === theirs) return undefined;
    const isLinked = mine === 'linked_incident' || theirs === 'linked_incident';
    if (isLinked && isPlacedAlike(roles)) return undefined;
    const message = `${tellStated(stated)} is given for ${SCOPE_WORDS[mine]}; the source gives it for ${SCOPE_WORDS[theirs]}: ${tellFigure(figure)}.`;
    return { code: 'scope_swapped', severity: 'reject', message, nearest: figure };
  },
};

function placeFault(stated: Stated, figure: Figure, { stated: mine, source: theirs }: Roles): Fault | undefined {
  const [here, there] = [mine.place, theirs.place];
  if (here === undefined || there === undefined || isSamePlace(here, there)) return undefined;
  // A wider area holds its towns; only a place to which a source gives figures of its own can be the wrong one.
  if (findCountry(here) !== undefined || stated.statement.text.includes(there)) return undefined;
  const rivals = stated.statement.cited.flatMap((source) => source.places());
  if (!rivals.some((rival) => isSamePlace(rival, here))) return undefined;
  const message = `${tellStated(stated)} is given for ${here}; the source gives it for ${there}: ${tellFigure(figure)}.`;
  return { code: 'place_swapped', severity: 'reject', message, nearest: figure };
}

/** What happened in one town is not told of another. */
export const placeCheck: PairCheck = {
  on: 'pair',
  name: 'place',
  ruling: 'A figure stays with the place to which the source gives it.',
  codes: ['place_swapped'],
  examples: {
    accepted: [
      {
        sources: ['Sixty soldiers were killed in Boulkessi. In Timbuktu 13 extremists were killed.'],
        summary: '13 extremists were killed in Timbuktu.',
      },
    ],
    rejected: [
      {
        code: 'place_swapped',
        sources: ['Sixty soldiers were killed in Boulkessi. In Timbuktu 13 extremists were killed.'],
        summary: '13 extremists were killed in Boulkessi.',
      },
    ],
  },
  compare: placeFault,
};
