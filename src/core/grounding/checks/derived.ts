import type { QuantityKind } from '../../quantity/quantity.ts';
import type { Figure, NumberedFigure } from '../prepare-sources.ts';
import { figuresBetween, nearestFigure } from '../nearest.ts';
import { oncePer } from '../once-per.ts';
import type { Stated, Statement } from '../statement.ts';
import { tellFigure, tellStated } from '../tell.ts';
import { numberKey } from '../value-keys.ts';
import type { AbsenceCheck, Explanation } from './check.ts';

/** "43 (30 + 13)": the operands stand behind the value, so that the reader can follow. */
const OPERANDS = /^\s{0,2}\(\s{0,2}(?<left>\d{1,12})\s{0,2}(?<sign>[+−–-])\s{0,2}(?<right>\d{1,12})\s{0,2}\)/u;
/** Sums are looked for among so many numbers of a source: the code is a hint, the number is rejected either way. */
const MOST_OPERANDS = 60;

/** Smaller numbers are the sum of something everywhere. */
const LEAST_SUM = 5;

function holds(stated: Stated, value: number): boolean {
  return stated.statement.cited.some((source) => source.byKey.has(numberKey(value)));
}

/** Whether the summary shows how it worked the value out, from numbers of its cited sources. */
function isShown(stated: Stated): boolean {
  const { quantity, statement } = stated;
  const { left, sign, right } = OPERANDS.exec(statement.text.slice(quantity.end, quantity.end + 60))?.groups ?? {};
  if (left === undefined || right === undefined) return false;
  const [a, b] = [Number(left), Number(right)];
  const result = sign === '+' ? a + b : a - b;
  return result === quantity.value && holds(stated, a) && holds(stated, b);
}

/** What a sentence's numbers of one kind may be worked out from. */
interface Operands {
  readonly numbers: readonly NumberedFigure[];
  readonly byValue: ReadonlyMap<number, Figure>;
}

const operandsOf = oncePer(({ cited }: Statement): ReadonlyMap<QuantityKind, Operands> => {
  const byKind = Map.groupBy(figuresBetween(cited, 1, Number.MAX_SAFE_INTEGER), ({ figure }) => figure.quantity.kind);
  return new Map(
    [...byKind].map(([kind, all]) => {
      const numbers = all.slice(0, MOST_OPERANDS);
      return [kind, { numbers, byValue: new Map(numbers.map((one) => [one.value, one.figure])) }];
    }),
  );
});

function findOperands(stated: Stated): readonly [Figure, Figure] | undefined {
  const { value, kind } = stated.quantity;
  const operands = operandsOf(stated.statement).get(kind);
  if (typeof value !== 'number' || value < LEAST_SUM || operands === undefined) return undefined;
  const { numbers, byValue } = operands;
  for (const { value: one, figure } of numbers) {
    const other = byValue.get(value - one) ?? byValue.get(one - value);
    if (other !== undefined && other !== figure) return [figure, other];
  }
  return undefined;
}

function fault(severity: 'warn' | 'reject', message: string, nearest?: Figure): Explanation {
  const told = { code: 'derived_value', severity, message } as const;
  return { kind: 'fault', fault: nearest === undefined ? told : { ...told, nearest } };
}

/** What the summary worked out by itself, in the open. */
export const shownSumCheck: AbsenceCheck = {
  on: 'absence',
  name: 'shown sum',
  ruling: 'A computed value that shows its operands is noted.',
  codes: ['derived_value'],
  examples: {
    accepted: [{ sources: ['43 people died, 30 men and 13 women.'], summary: '43 people died.' }],
    warned: [
      {
        code: 'derived_value',
        sources: ['30 men and 13 women died.'],
        summary: '43 (30 + 13) people died.',
      },
    ],
  },
  explain(stated) {
    if (!isShown(stated)) return undefined;
    return fault('warn', `${tellStated(stated)} is worked out by the summary; no source says it.`);
  },
};

/** What the summary worked out by itself and gives as if a source had said it. */
export const derivedCheck: AbsenceCheck = {
  on: 'absence',
  name: 'derived',
  ruling: 'A sum or a difference that no source states is rejected.',
  codes: ['derived_value'],
  examples: {
    accepted: [{ sources: ['43 people died, 30 men and 13 women.'], summary: '30 men and 13 women died.' }],
    rejected: [{ code: 'derived_value', sources: ['30 men and 13 women died.'], summary: '43 people died.' }],
  },
  explain(stated) {
    const operands = findOperands(stated);
    if (operands === undefined) return undefined;
    const [a, b] = operands.map(tellFigure);
    return fault(
      'reject',
      `${tellStated(stated)} is in no source; it follows only from ${a} and ${b}. Give these instead.`,
      nearestFigure(stated),
    );
  },
};
