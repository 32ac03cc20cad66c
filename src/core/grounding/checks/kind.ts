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

/** What may stand behind a number that names nothing it counts: "Moussa, 35," tells an age without saying so. */
const NOTHING_COUNTED = /^\s{0,2}(?:[,.;:!?)”"’»]|and\b|et\b|y\b|e\b|und\b|$)/u;

function isBare({ kind, end, qualifier }: Quantity, text: string): boolean {
  return kind === 'cardinal' && qualifier === undefined && NOTHING_COUNTED.test(text.slice(end, end + 8));
}

/** An age may be told by the bare number behind a name. */
function isToldShort(mine: Quantity, theirs: Quantity, textOf: (one: Quantity) => string): boolean {
  const [short, long] = mine.kind === 'cardinal' ? [mine, theirs] : [theirs, mine];
  return long.kind === 'age' && isBare(short, textOf(short));
}

/** "In the 30th minute" is 30 minutes from the start; a score sheet writes a bare 30. */
const ORDERED_TIME = /^[\s-]{1,2}(?<unit>minute|hour|day|week|month|year)\b/u;

function isTimeFromStart(mine: Quantity, theirs: Quantity, textOf: (one: Quantity) => string): boolean {
  const [ordinal, length] = mine.kind === 'ordinal' ? [mine, theirs] : [theirs, mine];
  if (ordinal.kind !== 'ordinal') return false;
  const unit = ORDERED_TIME.exec(textOf(ordinal).slice(ordinal.end, ordinal.end + 12))?.groups?.['unit'];
  return unit !== undefined && (length.unit === unit || (unit === 'minute' && isBare(length, textOf(length))));
}

/** "Her 90th birthday" is when she turns 90. */
const BIRTHDAY = /^[\s-]{1,2}(?:birthday|anniversaire|cumpleaños|aniversário|Geburtstag)(?!\p{L})/iu;

function isBirthday(mine: Quantity, theirs: Quantity, textOf: (one: Quantity) => string): boolean {
  const [ordinal, age] = mine.kind === 'ordinal' ? [mine, theirs] : [theirs, mine];
  const isAge = age.kind === 'age' || (age.kind === 'cardinal' && age.qualifier === undefined);
  return ordinal.kind === 'ordinal' && isAge && BIRTHDAY.test(textOf(ordinal).slice(ordinal.end, ordinal.end + 16));
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
      { sources: ['The siege was lifted after 30 days.'], summary: 'The siege was lifted on its 30th day.' },
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
    const textOf = (one: Quantity): string =>
      one === mine ? stated.statement.text : (figure.source.source[figure.field] ?? '');
    if ([isToldShort, isTimeFromStart, isBirthday].some((isAlike) => isAlike(mine, theirs, textOf))) return undefined;
    const message = `${tellStated(stated)} is ${KIND_WORDS[mine.kind]} here; ${tellFigure(figure)} is ${KIND_WORDS[theirs.kind]}.`;
    return { code: 'kind_mismatch', severity: 'reject', message, nearest: figure };
  },
};
