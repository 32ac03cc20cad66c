import type { Figure, NumberedFigure, PreparedSource } from './prepare-sources.ts';
import type { Stated } from './statement.ts';
import { firstIndex } from './halve.ts';
import { valueKeys } from './value-keys.ts';
import { holdDate } from './hold-date.ts';

/** How many figures around a value are looked at: sources with more numbers than that near one another need no better hint. */
const MOST_NEAR = 40;

/** A figure of a source that the statement does not cite and that says the same. */
export function findAbroad(stated: Stated, all: readonly PreparedSource[]): Figure | undefined {
  const { quantity, statement } = stated;
  for (const source of all) {
    if (statement.cited.includes(source)) continue;
    const figure = quantity.kind === 'date' ? holdDate(stated, source).held[0] : findSame(stated, source);
    if (figure !== undefined) return figure;
  }
  return undefined;
}

function findSame({ quantity }: Stated, source: PreparedSource): Figure | undefined {
  const same = valueKeys(quantity).flatMap((key) => source.byKey.get(key) ?? []);
  return same.find((one) => one.quantity.kind === quantity.kind);
}

/** The figures of the cited sources with values between two bounds, the bounds included; at most forty a source. */
export function figuresBetween(stated: Stated, low: number, high: number): NumberedFigure[] {
  return stated.statement.cited.flatMap((source) => {
    const numbers = source.numbers();
    const from = firstFrom(numbers, low);
    const near: NumberedFigure[] = [];
    for (let at = from; at < numbers.length && near.length < MOST_NEAR; at += 1) {
      const one = numbers[at];
      if (one === undefined || one.value > high) break;
      near.push(one);
    }
    return near;
  });
}

/** The figure of the cited sources whose number comes closest, of the same kind if there is one. */
export function nearestFigure(stated: Stated): Figure | undefined {
  const { value, kind } = stated.quantity;
  if (kind === 'date') return stated.statement.cited.find((source) => source.dates().length > 0)?.dates()[0]?.figure;
  if (typeof value !== 'number') return undefined;
  const around = stated.statement.cited.flatMap((source) => {
    const numbers = source.numbers();
    const at = firstFrom(numbers, value);
    return numbers.slice(Math.max(0, at - MOST_NEAR), at + MOST_NEAR);
  });
  const sameKind = around.filter((one) => one.figure.quantity.kind === kind);
  let best: NumberedFigure | undefined;
  for (const one of sameKind.length > 0 ? sameKind : around) {
    if (best === undefined || Math.abs(one.value - value) < Math.abs(best.value - value)) best = one;
  }
  return best?.figure;
}

/** The index of the first number that is not below a value. */
function firstFrom(numbers: readonly NumberedFigure[], value: number): number {
  return firstIndex(numbers.length, (at) => (numbers[at]?.value ?? 0) >= value);
}
