import { beforeEach, expect, it } from 'vitest';
import type { TokenLedger } from '../../src/app/ports.ts';
import { GUILD_A, GUILD_B } from './sample-arrival.ts';

/** What every token ledger promises. `fresh` gives an empty one. */
export function tokenLedgerContract(fresh: () => Promise<TokenLedger>): void {
  let ledger: TokenLedger;
  beforeEach(async () => {
    ledger = await fresh();
  });

  it('starts each owner and day at nothing', async () => {
    await ledger.add(GUILD_A, '2025-06-02', 500);
    expect(await ledger.spent(GUILD_A, '2025-06-03')).toBe(0);
    expect(await ledger.spent(GUILD_B, '2025-06-02')).toBe(0);
    expect(await ledger.spent('public', '2025-06-02')).toBe(0);
  });

  it('loses no count when many add at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => ledger.add('public', '2025-06-02', n)));
    expect(await ledger.spent('public', '2025-06-02')).toBe(190);
  });

  it('counts beyond 32 bits', async () => {
    await ledger.add(GUILD_A, '2025-06-02', 3_000_000_000);
    await ledger.add(GUILD_A, '2025-06-02', 3_000_000_000);
    expect(await ledger.spent(GUILD_A, '2025-06-02')).toBe(6_000_000_000);
  });
}
