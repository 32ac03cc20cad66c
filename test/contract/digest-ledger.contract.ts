import { beforeEach, expect, it } from 'vitest';
import type { DigestLedger } from '../../src/app/ports.ts';
import { GUILD_A, GUILD_B } from './sample-arrival.ts';

type Claimed = Parameters<DigestLedger['claim']>[0];

const row = (id: string, more: Partial<Claimed> = {}): Claimed => ({
  id,
  guildId: GUILD_A,
  scheduleId: 's1',
  channelId: '200000000000000001',
  localDate: '2025-06-02',
  part: 0,
  claimed: '2025-06-02T07:30:00.000Z',
  ...more,
});
const LATER = { localDate: '2025-06-03', claimed: '2025-06-03T07:30:00.000Z' };

/** What every digest ledger promises. `fresh` gives an empty one. */
export function digestLedgerContract(fresh: () => Promise<DigestLedger>): void {
  let ledger: DigestLedger;
  beforeEach(async () => {
    ledger = await fresh();
  });

  it('claims a message of a day once, and answers the row that is there', async () => {
    const entry = { ...row('d1'), state: 'claimed', messageId: undefined, failure: undefined };
    expect(await ledger.claim(row('d1'))).toEqual({ fresh: true, entry });
    expect(await ledger.claim(row('d2', { claimed: '2025-06-02T09:00:00.000Z' }))).toEqual({ fresh: false, entry });
  });

  it('lets one of many claims win', async () => {
    const claims = await Promise.all(['d1', 'd2', 'd3', 'd4'].map((id) => ledger.claim(row(id))));
    expect(claims.filter(({ fresh }) => fresh)).toHaveLength(1);
    expect(new Set(claims.map(({ entry }) => entry.id)).size).toBe(1);
  });

  it.each([
    ['part', { part: 1 }],
    ['day', LATER],
    ['schedule', { scheduleId: 's2' }],
  ])('claims another %s apart', async (_what, more) => {
    await ledger.claim(row('d1'));
    expect((await ledger.claim(row('d2', more))).fresh).toBe(true);
  });

  it('marks rows posted or failed, and no row of another guild', async () => {
    await ledger.claim(row('d1'));
    await ledger.claim(row('d2', LATER));
    await ledger.markPosted(GUILD_B, 'd1', 'nowhere');
    expect((await ledger.recent(GUILD_A, 5)).map(({ state }) => state)).toEqual(['claimed', 'claimed']);
    await ledger.markPosted(GUILD_A, 'd1', '300000000000000001');
    await ledger.markFailed(GUILD_A, 'd2', 'Missing Access');
    expect(await ledger.recent(GUILD_A, 5)).toMatchObject([
      { id: 'd2', state: 'failed', failure: 'Missing Access', messageId: undefined },
      { id: 'd1', state: 'posted', failure: undefined, messageId: '300000000000000001' },
    ]);
  });

  it('lists a guild’s newest rows first, at most as many as asked', async () => {
    await ledger.claim(row('d1'));
    await ledger.claim(row('d2', LATER));
    await ledger.claim(row('x', { guildId: GUILD_B }));
    expect((await ledger.recent(GUILD_A, 5)).map(({ id }) => id)).toEqual(['d2', 'd1']);
    expect(await ledger.recent(GUILD_A, 1)).toHaveLength(1);
  });
}
