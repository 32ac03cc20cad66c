import type { Figure } from '../prepare-sources.ts';
import { figuresBetween } from '../nearest.ts';
import type { Stated } from '../statement.ts';
import { tellFigure, tellStated } from '../tell.ts';
import { countsAlike } from '../counted-nouns.ts';
import type { AbsenceCheck, Fault, PairCheck } from './check.ts';

/** The numbers that a vague word may stand for. Words that bound nothing (several, many) are not in here. */
const BANDS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  tens: [20, 99],
  dozens: [24, 99],
  scores: [40, 199],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  tens_of_thousands: [20_000, 99_999],
  hundreds_of_thousands: [200_000, 999_999],
  millions: [2_000_000, 9_999_999],
  tens_of_millions: [20_000_000, 99_999_999],
  hundreds_of_millions: [200_000_000, 999_999_999],
  billions: [2_000_000_000, 99_999_999_999],
};

/** A number of the cited sources that a vague word of the summary stands for: of the same people or things. */
function exactFor(stated: Stated): Figure | undefined {
  const band = BANDS[stated.quantity.word ?? ''];
  if (band === undefined) return undefined;
  return figuresBetween(stated.statement.cited, ...band).find(({ figure }) => countsAlike(stated, figure))?.figure;
}

function tellVaguer(stated: Stated, nearest: Figure): Fault {
  const message = `${tellStated(stated)} is vaguer than the source, which says ${tellFigure(nearest)}. Give the number.`;
  return { code: 'exact_to_vague', severity: 'warn', message, nearest };
}

/** A digit may be told as the vague word that holds it. */
export const vagueCheck: AbsenceCheck = {
  on: 'absence',
  name: 'vague',
  ruling: 'A vague word is the source’s own or its translation; for a number of the source it is noted.',
  codes: ['exact_to_vague'],
  examples: {
    accepted: [{ sources: ['Dozens of houses burned.'], summary: 'Dozens of homes burned.' }],
    warned: [
      { code: 'exact_to_vague', sources: ['Over 300 trucks stood still.'], summary: 'Hundreds of trucks stood still.' },
    ],
  },
  explain(stated) {
    const { kind, word } = stated.quantity;
    if (kind !== 'vague') return undefined;
    if (BANDS[word ?? ''] === undefined) return { kind: 'accepted', evidence: [] };
    const exact = exactFor(stated);
    return exact && { kind: 'fault', fault: tellVaguer(stated, exact) };
  },
};

/** A vague word for other things is not the source's word for these. */
export const otherVagueCheck: PairCheck = {
  on: 'pair',
  name: 'other vague',
  ruling:
    'A vague word that a source has for something else is noted where the source gives a number of what is counted.',
  codes: ['exact_to_vague'],
  examples: {
    accepted: [
      {
        sources: ['They killed dozens of soldiers and took 41 rifles.'],
        summary: 'They killed dozens of soldiers.',
      },
    ],
    warned: [
      {
        code: 'exact_to_vague',
        sources: ['They killed 41 soldiers and took dozens of rifles.'],
        summary: 'They killed dozens of soldiers.',
      },
    ],
  },
  compare(stated, figure) {
    if (stated.quantity.kind !== 'vague' || countsAlike(stated, figure)) return undefined;
    const exact = exactFor(stated);
    return exact && tellVaguer(stated, exact);
  },
};

function vagueFigures(stated: Stated): Figure[] {
  return stated.statement.cited.flatMap((source) => source.vague());
}

/** Whether a source gives a number of the same people or things: then the vague word is not what was made exact. */
function hasExact(stated: Stated): boolean {
  return figuresBetween(stated.statement.cited, 1, Number.MAX_SAFE_INTEGER).some(
    ({ figure }) => figure.role().metric !== undefined && countsAlike(stated, figure),
  );
}

/** A vague word of a source never becomes a number. */
export const exactCheck: AbsenceCheck = {
  on: 'absence',
  name: 'exact',
  ruling: 'A vague word never becomes a digit.',
  codes: ['vague_to_exact'],
  examples: {
    accepted: [{ sources: ['A dozen houses burned.'], summary: 'A dozen homes burned.' }],
    rejected: [
      { code: 'vague_to_exact', sources: ['Dozens of people are missing.'], summary: '48 people are missing.' },
    ],
  },
  explain(stated) {
    const { kind, value } = stated.quantity;
    if (kind !== 'cardinal' || typeof value !== 'number') return undefined;
    const nearest = vagueFigures(stated).find((figure) => {
      const band = BANDS[figure.quantity.word ?? ''];
      return band !== undefined && value >= band[0] && value <= band[1] && countsAlike(stated, figure);
    });
    if (nearest === undefined || hasExact(stated)) return undefined;
    const message = `${tellStated(stated)} is exact; the source says only ${tellFigure(nearest)}. Keep its word.`;
    return { kind: 'fault', fault: { code: 'vague_to_exact', severity: 'reject', message, nearest } };
  },
};
