import type { Lexicon } from './lexicon.ts';

/** A number that grows word by word. `parts` are completed with their multiplier, in falling order. */
export interface NumberSum {
  readonly parts: { readonly value: number; readonly scale: number }[];
  /** What stands before the next multiplier. */
  current: number;
  hasCurrent: boolean;
  /** "Hundred" was said since the last greater multiplier. */
  hasHundreds: boolean;
}

type Joining = Lexicon['joining'];

const HUNDRED = 100;
const FOUR_TWENTIES = 76;
/** Beyond it a double is no longer near the truth. */
const LIMIT = 1e24;

export const emptySum = (): NumberSum => ({ parts: [], current: 0, hasCurrent: false, hasHundreds: false });

/** The same number so far, to be tried further. */
export const copySum = (sum: NumberSum): NumberSum => ({ ...sum, parts: [...sum.parts] });

export const totalOf = (sum: NumberSum): number =>
  sum.parts.reduce((total, part) => total + part.value, 0) + sum.current;

/** The last multiplier where nothing stands after it: a million in "two million". */
export const openScale = (sum: NumberSum): number => (sum.hasCurrent ? 1 : (sum.parts.at(-1)?.scale ?? 1));

/** Counting by twenties: 4 then 20, 60 then 11, 70 then 7. */
function joinsByTwenties(low: number, value: number): boolean {
  if (value === 20) return low === 4;
  if (value >= 10) return value < 20 && (low === 60 || low === 80);
  return value > 6 && low % 20 === 10;
}

const joinsUnitsFirst = (low: number, value: number): boolean =>
  low > 0 && low < 10 && value % 10 === 0 && value < HUNDRED;

/** The tens that units may follow: none where units come first, 10 where "décimo primero" is 11. */
function firstTens({ unitsFirst, ordinalChains }: Joining): number {
  if (unitsFirst) return Infinity;
  return ordinalChains ? 10 : 20;
}

/** Whether `value` may follow `current` in one number: 20 then 1, 100 then 20. */
function joinsUp(joining: Joining, current: number, value: number): boolean {
  const low = current % HUNDRED;
  if (value === 0 || current === 0) return false;
  if (joining.byTwenties && joinsByTwenties(low, value)) return true;
  if (joining.unitsFirst && joinsUnitsFirst(low, value)) return true;
  if (value >= HUNDRED) return current % 1000 === 0 && value < 1000;
  return low === 0 || (value < 10 && low % 10 === 0 && low >= firstTens(joining));
}

/** Adds a number below the last multiplier; false where it does not fit there. */
export function addUnits(sum: NumberSum, value: number, joining: Joining): boolean {
  if (value >= (sum.parts.at(-1)?.scale ?? Infinity)) return false;
  if (sum.hasCurrent && !joinsUp(joining, sum.current, value)) return false;
  const isFourTwenties = joining.byTwenties && sum.hasCurrent && value === 20 && sum.current % HUNDRED === 4;
  sum.current += isFourTwenties ? FOUR_TWENTIES : value;
  sum.hasCurrent = true;
  return true;
}

function addHundreds(sum: NumberSum): boolean {
  if (sum.hasHundreds) return false;
  // "ألفان ومئة": a word for two thousand has its multiplier in it already.
  if (sum.current >= HUNDRED * 10) sum.current += HUNDRED;
  else sum.current = (sum.hasCurrent ? sum.current : 1) * HUNDRED;
  sum.hasHundreds = sum.hasCurrent = true;
  return true;
}

/** What a multiplier takes: all that stands before it and is smaller. */
function takenBy(sum: NumberSum, scale: number): number {
  let taken = sum.current;
  while ((sum.parts.at(-1)?.scale ?? Infinity) < scale) taken += sum.parts.pop()?.value ?? 0;
  return taken;
}

/** Multiplies: "mil quinientos millones", "mille milliards"; false where the number must have ended before. */
export function multiplySum(sum: NumberSum, scale: number): boolean {
  if (scale === HUNDRED) return addHundreds(sum);
  if (sum.parts.at(-1)?.scale === scale) return false;
  const isZero = sum.hasCurrent && sum.current === 0;
  if (isZero || totalOf(sum) * scale > LIMIT) return false;
  const value = (takenBy(sum, scale) || 1) * scale;
  sum.parts.push({ value, scale });
  sum.current = 0;
  sum.hasCurrent = sum.hasHundreds = false;
  return true;
}
