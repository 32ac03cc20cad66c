import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareSnowflakes, snowflakeMs } from '../../../../src/playground/page/state/snowflake.ts';

it('reads the time of an id as Discord documents it', () => {
  expect(new Date(snowflakeMs('175928847299117063')).toISOString()).toBe('2016-04-30T11:18:25.796Z');
});

it('takes a text that is no id for the oldest', () => {
  expect(snowflakeMs('pending')).toBe(snowflakeMs('0'));
});

it('orders ids as the numbers they are', () => {
  const id = fc.bigInt({ min: 0n, max: 2n ** 63n });
  fc.assert(
    fc.property(id, id, (a, b) => {
      expect(Math.sign(compareSnowflakes(String(a), String(b)))).toBe(Number(a > b) - Number(a < b));
    }),
  );
});
