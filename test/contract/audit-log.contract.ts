import { beforeEach, expect, it } from 'vitest';
import type { AuditEntry, AuditLog } from '../../src/app/audit/audit-log.ts';
import { GUILD_A, GUILD_B } from './sample-arrival.ts';

const IN_A = { guildId: GUILD_A };
const IN_B = { guildId: GUILD_B };

/** A merge that somebody of guild A did. */
export function sampleEntry(id: string, more: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id,
    owner: GUILD_A,
    at: '2025-06-02T09:00:00.000Z',
    actor: { id: '200000000000000001', name: 'Desk' },
    action: 'merge',
    incidentId: 'camp0001',
    reportId: undefined,
    claim: undefined,
    reason: 'one attack under two names',
    detail: { from: 'camp0002', reports: ['r-1', 'r-2'] },
    undoneBy: undefined,
    ...more,
  };
}

/** What every audit log promises. `fresh` gives an empty one. */
export function auditLogContract(fresh: () => Promise<AuditLog>): void {
  let log: AuditLog;
  beforeEach(async () => {
    log = await fresh();
  });

  it('gives an entry back as it was recorded', async () => {
    const entry = sampleEntry('aaaa', { action: 'retract', reportId: 'r-1', claim: 'at least 60 soldiers' });
    await log.record(entry);
    expect(await log.get(IN_A, 'aaaa')).toEqual(entry);
    expect(await log.get(IN_A, 'none')).toBeUndefined();
  });

  it('lists the newest first, all or those of one incident', async () => {
    for (const [id, incidentId] of [
      ['aaaa', 'camp0001'],
      ['bbbb', 'camp0002'],
      ['cccc', 'camp0001'],
    ] as const)
      await log.record(sampleEntry(id, { incidentId }));
    const idsOf = async (page: Parameters<AuditLog['list']>[1]): Promise<string[]> =>
      (await log.list(IN_A, page)).map(({ id }) => id);
    expect(await idsOf({ limit: 2 })).toEqual(['cccc', 'bbbb']);
    expect(await idsOf({ incidentId: 'camp0001', limit: 10 })).toEqual(['cccc', 'aaaa']);
  });

  it('shows a guild its own entries and the operator’s, and nobody another guild’s', async () => {
    await log.record(sampleEntry('aaaa'));
    await log.record(sampleEntry('bbbb', { owner: 'public', actor: { id: 'operator', name: 'operator' } }));
    expect((await log.list(IN_A, { limit: 10 })).map(({ id }) => id)).toEqual(['bbbb', 'aaaa']);
    expect((await log.list(IN_B, { limit: 10 })).map(({ id }) => id)).toEqual(['bbbb']);
    expect(await log.get(IN_B, 'aaaa')).toBeUndefined();
  });

  it('is told once that an entry was taken back, and by its owner alone', async () => {
    await log.record(sampleEntry('aaaa'));
    expect(await log.markUndone(GUILD_B, 'aaaa', 'dddd')).toBe(false);
    expect(await log.markUndone(GUILD_A, 'none', 'dddd')).toBe(false);
    expect(await log.markUndone(GUILD_A, 'aaaa', 'dddd')).toBe(true);
    expect(await log.markUndone(GUILD_A, 'aaaa', 'eeee')).toBe(false);
    expect(await log.get(IN_A, 'aaaa')).toEqual(sampleEntry('aaaa', { undoneBy: 'dddd' }));
  });
}
