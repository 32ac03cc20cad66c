import type { Fault } from '../rules/fault.ts';
import { refuseFaults } from '../rules/rule.ts';
import type { HistoryWindow } from '../state/message-book.ts';

const SNOWFLAKE = /^(?:0|[1-9]\d*)$/u;
const MAX_LIMIT = 100;
const DEFAULT_LIMIT = 50;

/** Reads the query of a message history. @throws Refusal naming each wrong field. */
export function readWindow(query: Readonly<Record<string, string>>): HistoryWindow {
  const { before, after, around, limit } = query;
  const count = limit === undefined ? DEFAULT_LIMIT : Number(limit);
  const anchors = Object.entries({ before, after, around }).filter(([, value]) => value !== undefined);
  refuseFaults([
    ...limitFaults(count, limit),
    ...anchors.flatMap(([name, value]): Fault[] =>
      SNOWFLAKE.test(value ?? '')
        ? []
        : [{ path: [name], code: 'NUMBER_TYPE_COERCE', message: `Value "${value}" is not snowflake.` }],
    ),
  ]);
  return { before, after, around, limit: count };
}

function limitFaults(count: number, given: string | undefined): Fault[] {
  if (!Number.isInteger(count)) {
    return [{ path: ['limit'], code: 'NUMBER_TYPE_COERCE', message: `Value "${given}" is not int.` }];
  }
  if (count > MAX_LIMIT) {
    const message = `int value should be less than or equal to ${MAX_LIMIT}.`;
    return [{ path: ['limit'], code: 'NUMBER_TYPE_MAX', message }];
  }
  if (count < 1) {
    const message = 'int value should be greater than or equal to 1.';
    return [{ path: ['limit'], code: 'NUMBER_TYPE_MIN', message }];
  }
  return [];
}
