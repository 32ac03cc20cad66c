import type { Figure } from '../prepare-sources.ts';
import { findAbroad, nearestFigure } from '../nearest.ts';
import { countsAlike } from '../counted-nouns.ts';
import { tellFigure, tellSources, tellStated } from '../tell.ts';
import type { AbsenceCheck, Explanation } from './check.ts';

function reject(code: 'number_not_in_cited' | 'number_not_in_sources', message: string, nearest?: Figure): Explanation {
  const fault = { code, severity: 'reject' as const, message };
  return { kind: 'fault', fault: nearest === undefined ? fault : { ...fault, nearest } };
}

/** A number that stands only in a source which its sentence does not cite. */
export const citedCheck: AbsenceCheck = {
  on: 'absence',
  name: 'cited',
  ruling: 'A number must stand in a source that its own sentence cites.',
  codes: ['number_not_in_cited'],
  examples: {
    accepted: [
      {
        sources: ['At least 60 soldiers died.', 'Over 30 soldiers died.'],
        summary: { text: 'Over 30 soldiers died.', citations: ['2'] },
      },
    ],
    rejected: [
      {
        code: 'number_not_in_cited',
        sources: ['At least 60 soldiers died.', 'Over 30 soldiers died.'],
        summary: { text: 'Over 30 soldiers died.', citations: ['1'] },
      },
    ],
  },
  explain(stated, all) {
    const elsewhere = findAbroad(stated, all);
    if (elsewhere === undefined) return undefined;
    const cited = tellSources(stated.statement.cited.map((one) => one.number));
    const message = `${tellStated(stated)} is not in ${cited}, which the sentence cites; it is in ${tellFigure(elsewhere)}.${countsAlike(stated, elsewhere) ? ' Cite that source.' : ''}`;
    return reject('number_not_in_cited', message, elsewhere);
  },
};

/** A number that no source holds: the last word on a quantity that nothing else explains. */
export const numberCheck: AbsenceCheck = {
  on: 'absence',
  name: 'number',
  ruling: 'A number that no source states is never shown; the same value in another form is the same number.',
  codes: ['number_not_in_sources'],
  examples: {
    accepted: [
      { sources: ['Thirty houses burned.'], summary: '30 houses burned.' },
      { sources: [{ text: 'Deux mille personnes ont fui.', lang: 'fr' }], summary: '2,000 people fled.' },
      { sources: ['Damage is put at 1.2 million dollars.'], summary: 'Damage is put at $1,200,000.' },
    ],
    rejected: [{ code: 'number_not_in_sources', sources: ['Thirty houses burned.'], summary: '45 houses burned.' }],
  },
  explain(stated) {
    const nearest = nearestFigure(stated);
    const instead = nearest === undefined ? '' : ` The nearest is ${tellFigure(nearest)}.`;
    return reject('number_not_in_sources', `${tellStated(stated)} is in no source.${instead}`, nearest);
  },
};
