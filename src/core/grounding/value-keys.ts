import { TWELVE_HOURS } from '../quantity/read-clock-words.ts';
import type { Quantity, QuantityValue } from '../quantity/quantity.ts';

/** How many of the dimension's base unit one unit holds. Units of different length in time (months) have no base. */
const BASES: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  mm: ['m', 0.001],
  cm: ['m', 0.01],
  m: ['m', 1],
  km: ['m', 1000],
  g: ['g', 1],
  kg: ['g', 1000],
  t: ['g', 1_000_000],
  second: ['s', 1],
  minute: ['s', 60],
  hour: ['s', 3600],
  day: ['s', 86_400],
  week: ['s', 604_800],
  fortnight: ['s', 1_209_600],
  month: ['month', 1],
  year: ['month', 12],
  decade: ['month', 120],
  century: ['month', 1200],
};
const PRECISION = 9;
const PERCENT = 100;

/** The key of a bare number, whatever it counts. */
export function numberKey(value: number | string): string {
  return `n:${value}`;
}

/**
 * The keys under which a quantity can be found: its number, its share of one (half is 50 %), its length in the base unit
 * (90 minutes are an hour and a half), its vague word. Quantities that say the same share a key. Dates and names have none.
 */
export function valueKeys(quantity: Quantity): string[] {
  const { kind, value, max, word } = quantity;
  if (kind === 'vague') return word === undefined ? [] : [`v:${word}`];
  if (kind === 'name' || kind === 'date' || value === null) return [];
  if (kind === 'time') return timeKeys(value, word);
  const keys = [numberKey(value), ...otherForms(quantity, value)];
  return max === undefined ? keys : [...keys, numberKey(max), ...otherForms(quantity, max)];
}

/** "Quarter past seven" is in the morning or in the evening: either may support it. */
function timeKeys(value: number | string, word: string | undefined): string[] {
  const [hours = '', ...rest] = String(value).split(':');
  const isOpen = word === TWELVE_HOURS;
  return isOpen ? [`t:${value}`, `t:${[Number(hours) + 12, ...rest].join(':')}`] : [`t:${value}`];
}

function otherForms({ kind, unit }: Quantity, value: number | string): string[] {
  if (typeof value !== 'number') return [];
  if (kind === 'percent') return [`share:${round(value / PERCENT)}`];
  const isShare = kind === 'cardinal' && value > 0 && value < 1;
  if (isShare) return [`share:${round(value)}`];
  const base = baseOf(unit, value);
  return base === undefined ? [] : [base];
}

function baseOf(unit: string | undefined, value: number): string | undefined {
  const base = unit === undefined ? undefined : BASES[unit];
  return base && `${base[0]}:${round(value * base[1])}`;
}

/** Whether two quantities say the same length, weight or time, in whatever unit. */
export function saysSameMeasure(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a, b].map(({ unit, value }) => (typeof value === 'number' ? baseOf(unit, value) : undefined));
  return x !== undefined && x === y;
}

/** Whether two values are the same number. */
export function isSameValue(a: QuantityValue | undefined, b: QuantityValue | undefined): boolean {
  return a !== null && a !== undefined && b !== null && b !== undefined && String(a) === String(b);
}

function round(value: number): string {
  return String(Number(value.toPrecision(PRECISION)));
}
