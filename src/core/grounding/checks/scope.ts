import type { Scope } from '../../incident/claim.ts';
import { isSamePlace } from '../../incident/same-place.ts';
import { findCountry } from '../../incident/country-names.ts';
import { tellFigure, tellStated } from '../tell.ts';
import type { Fault, PairCheck, Roles } from './check.ts';
import { oncePer } from '../once-per.ts';
import { remember } from '../remember.ts';
import { sentenceAround } from '../sentence-around.ts';
import type { Figure, PreparedSource } from '../prepare-sources.ts';
import type { Stated, Statement } from '../statement.ts';

const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  this_incident: 'this incident',
  linked_incident: 'another incident',
  cumulative: 'a longer time or a wider area',
  deployed: 'people stationed or taking part',
};

/** How far from a figure a place may be named and still be the figure's, in UTF-16 units. */
const REACH = 300;

function isNamedNear(place: string | undefined, { source, field, quantity }: Figure): boolean {
  const text = source.source[field] ?? '';
  return place !== undefined && text.slice(Math.max(0, quantity.start - REACH), quantity.end + REACH).includes(place);
}

/** A figure of another incident is at home where the summary names that incident's place. */
function isAtHome({ stated, source }: Roles, figure: Figure): boolean {
  if (stated.scope === 'linked_incident' && source.scope === 'this_incident') return true;
  if (stated.scope !== 'this_incident' || source.scope !== 'linked_incident' || stated.place === undefined)
    return false;
  const isAlike = source.place !== undefined && isSamePlace(stated.place, source.place);
  return isAlike || isNamedNear(stated.place, figure);
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
    if (isAtHome(roles, figure)) return undefined;
    const message = `${tellStated(stated)} is given for ${SCOPE_WORDS[mine]}; the source gives it for ${SCOPE_WORDS[theirs]}: ${tellFigure(figure)}.`;
    return { code: 'scope_swapped', severity: 'reject', message, nearest: figure };
  },
};

/** So many places are looked for in one text. */
const MOST_PLACES = 400;

const sentenceOf = oncePer(({ source, field, quantity }: Figure) =>
  sentenceAround(source.source[field] ?? '', quantity),
);
const namesPlace = oncePer(({ text }: Statement) => remember(MOST_PLACES, (place) => text.includes(place)));
const givesFiguresTo = oncePer((source: PreparedSource) =>
  remember(MOST_PLACES, (place) => source.places().some((rival) => isSamePlace(rival, place))),
);

function placeFault(stated: Stated, figure: Figure, { stated: mine, source: theirs }: Roles): Fault | undefined {
  const [here, there] = [mine.place, theirs.place];
  if (here === undefined || there === undefined || isSamePlace(here, there)) return undefined;
  // A wider area holds its towns; only a place to which a source gives figures of its own can be the wrong one.
  if (findCountry(here) !== undefined || namesPlace(stated.statement)(there)) return undefined;
  if (figure.field === 'title' || sentenceOf(figure).includes(here)) return undefined;
  if (!givesFiguresTo(figure.source)(here)) return undefined;
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
