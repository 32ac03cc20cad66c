import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSnowflakes, createMint, snowflakeAt } from '../../../src/playground/state/snowflake.ts';

const instant = fc.integer({ min: 1_420_070_400_000, max: 4_000_000_000_000 });

describe('snowflakes', () => {
  it('tells the instant in its upper bits', () => {
    const created = Number((BigInt(snowflakeAt(1_735_689_600_000, 7)) >> 22n) + 1_420_070_400_000n);
    expect(created).toBe(1_735_689_600_000);
  });

  it('grows with every one minted, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(instant, { minLength: 2 }), (instants) => {
        const clock = instants.values();
        const mint = createMint(() => clock.next().value ?? 0);
        const ids = instants.map(() => BigInt(mint()));
        return ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? id));
      }),
    );
  });

  it('is ordered as its number is', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1n << 63n }), fc.bigInt({ min: 0n, max: 1n << 63n }), (a, b) => {
        const order = compareSnowflakes(String(a), String(b));
        return a === b ? order === 0 : order < 0 === a < b;
      }),
    );
  });
});
