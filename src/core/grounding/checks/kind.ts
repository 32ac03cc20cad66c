import type { Quantity, QuantityKind } from '../../quantity/quantity.ts';
import { tellFigure, tellStated } from '../tell.ts';
import { isSameValue } from '../value-keys.ts';
import type { PairCheck } from './check.ts';

const KIND_WORDS: Readonly<Record<QuantityKind, string>> = {
  cardinal: 'a count',
  ordinal: 'a place in an order',
  percent: 'a share',
  money: 'an amount of money',
  date: 'a date',
  time: 'a time of day',
  duration: 'a length of time',
  age: 'an age',
  distance: 'a distance',
  measure: 'a measure',
  name: 'part of a name',
  vague: 'a vague number',
};

/** A share may be written as a fraction or in per cent. */
function isSameShare(a: Quantity, b: Quantity): boolean {
  const kinds = new Set([a.kind, b.kind]);
  return kinds.has('percent') && kinds.has('cardinal') && !isSameValue(a.value, b.value);
}

/** A number supports only a number of its own kind: an age is no count, an ordinal no cardinal. */
export const kindCheck: PairCheck = {
  on: 'pair',
  name: 'kind',
  ruling: 'An ordinal, time, age, distance, amount of money or share never supports a count, nor the other way round.',
  codes: ['kind_mismatch'],
  examples: {
    accepted: [
      { sources: ['Half of the houses burned.'], summary: '50 % of the houses burned.' },
      { sources: ['It was the third attack this year.'], summary: 'It was the 3rd attack this year.' },
    ],
    rejected: [
      {
        code: 'kind_mismatch',
        sources: ['The fire lasted 40 minutes and reached the market.'],
        summary: 'The fire spread over 40 kilometres and reached the market.',
      },
      {
        code: 'kind_mismatch',
        sources: ['A 17-year-old student is among the dead.'],
        summary: 'Seventeen students are among the dead.',
      },
    ],
  },
  compare(stated, figure) {
    const [mine, theirs] = [stated.quantity, figure.quantity];
    if (mine.kind === theirs.kind || isSameShare(mine, theirs)) return undefined;
    const message = `${tellStated(stated)} is ${KIND_WORDS[mine.kind]} here; ${tellFigure(figure)} is ${KIND_WORDS[theirs.kind]}.`;
    return { code: 'kind_mismatch', severity: 'reject', message, nearest: figure };
  },
};
