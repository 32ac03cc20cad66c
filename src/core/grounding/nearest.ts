import type { Figure, NumberedFigure, PreparedSource } from './prepare-sources.ts';
import type { Stated } from './statement.ts';
import { countsAlike } from './counted-nouns.ts';
import { firstIndex } from './halve.ts';
import { valueKeys } from './value-keys.ts';
import { holdDate } from './hold-date.ts';

/** How many figures around a value are looked at: sources with more numbers than that near one another need no better hint. */
const MOST_NEAR = 40;

/** A figure of a source that the statement does not cite and that has the same value; one that counts the same comes first. */
export function findAbroad(stated: Stated, all: readonly PreparedSource[]): Figure | undefined {
  const { quantity, statement } = stated;
  for (const source of all) {
    if (statement.cited.includes(source)) continue;
    const figure = quantity.kind === 'date' ? holdDate(stated, source).held[0] : findSame(stated, source);
    if (figure !== undefined) return figure;
  }
  return undefined;
}

function findSame(stated: Stated, source: PreparedSource): Figure | undefined {
  const { quantity } = stated;
  const same = valueKeys(quantity)
    .flatMap((key) => (source.byKey.get(key) ?? []).slice(0, MOST_NEAR))
    .filter((one) => one.quantity.kind === quantity.kind);
  return same.find((one) => countsAlike(stated, one)) ?? same[0];
}

/** The figures of sources with values between two bounds, the bounds included; at most forty a source. */
export function figuresBetween(cited: readonly PreparedSource[], low: number, high: number): NumberedFigure[] {
  return cited.flatMap((source) => {
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

/**
 * The figure of the cited sources that helps a person most in place of a wrong number: what the sources count of the same people,
 * else of what happened to them, else of the same things, else of the same kind; of several the closest in value, and of two
 * equally close the later source's, which is most often the newer.
 */
export function nearestFigure(stated: Stated): Figure | undefined {
  const { value, kind } = stated.quantity;
  const { cited } = stated.statement;
  if (kind === 'date') return cited.find((source) => source.dates().length > 0)?.dates()[0]?.figure;
  if (typeof value !== 'number') return undefined;
  const around = cited.flatMap((source) => [...source.tolls().map(toNumbered), ...numbersAround(source, value)]);
  let best: Near | undefined;
  for (const { figure, value: theirs } of around) {
    const near = { figure, likeness: likenessOf(stated, figure), distance: Math.abs(theirs - value) };
    if (best === undefined || isNearer(near, best)) best = near;
  }
  return best?.figure;
}

interface Near {
  readonly figure: Figure;
  readonly likeness: number;
  readonly distance: number;
}

function isNearer(a: Near, b: Near): boolean {
  return a.likeness === b.likeness ? a.distance <= b.distance : a.likeness > b.likeness;
}

/** How much alike two numbers count: people and what happened to them, what happened, the noun, the kind of number. */
function likenessOf(stated: Stated, figure: Figure): number {
  const [mine, theirs] = [stated.role(), figure.role()];
  const isCounted = mine.metric !== undefined && mine.metric === theirs.metric;
  const tiers = [
    isCounted && mine.category === theirs.category && theirs.scope === 'this_incident',
    isCounted,
    mine.metric === undefined && countsAlike(stated, figure),
    stated.quantity.kind === figure.quantity.kind,
  ];
  const first = tiers.indexOf(true);
  return first < 0 ? 0 : tiers.length - first;
}

function toNumbered(figure: Figure): NumberedFigure {
  return { value: Number(figure.quantity.value), figure };
}

function numbersAround(source: PreparedSource, value: number): readonly NumberedFigure[] {
  const numbers = source.numbers();
  const at = firstFrom(numbers, value);
  return numbers.slice(Math.max(0, at - MOST_NEAR), at + MOST_NEAR);
}

/** The index of the first number that is not below a value. */
function firstFrom(numbers: readonly NumberedFigure[], value: number): number {
  return firstIndex(numbers.length, (at) => (numbers[at]?.value ?? 0) >= value);
}
