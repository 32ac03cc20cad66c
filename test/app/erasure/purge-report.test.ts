import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../../src/app/audit/audit-log.ts';
import type { ErasableReport, Eraser } from '../../../src/app/erasure/erasure.ts';
import { purgeReport } from '../../../src/app/erasure/purge-report.ts';
import { GUILD_A, GUILD_B } from '../../contract/sample-arrival.ts';
import { SILENT } from '../../fakes/silent-log.ts';

const REPORT: ErasableReport = {
  id: 'r1',
  title: 'Market bombed',
  publisher: undefined,
  owners: ['public'],
  claims: 2,
  incidentIds: ['i1'],
};
const ERASURE = { retold: 1, removed: 0, summaries: 2, feedEntries: 0 };

function portsWith(report: ErasableReport | undefined, erased: Awaited<ReturnType<Eraser['erase']>> = ERASURE) {
  const entries: AuditEntry[] = [];
  const eraser: Eraser = {
    find: async () => report,
    erase: async (_, entry) => {
      entries.push(entry);
      return erased;
    },
  };
  const clock = { now: () => new Date('2026-06-10T12:00:00.000Z') };
  return { entries, ports: { eraser, clock, identifiers: { next: () => 'e1' }, log: SILENT } };
}

describe('a purge', () => {
  it('tells what it would erase, and erases nothing, until the operator is sure', async () => {
    const { ports, entries } = portsWith(REPORT);
    expect(await purgeReport(ports, 'r1', false)).toEqual({ kind: 'to-be-purged', report: REPORT });
    expect(entries).toEqual([]);
  });

  it.each([
    [['public'], 'public'],
    [[GUILD_A], GUILD_A],
    [[GUILD_A, 'public'], 'public'],
    [[GUILD_A, GUILD_B], 'public'],
  ])('of what %j have leaves the id alone in the log of %s', async (owners, owner) => {
    const { ports, entries } = portsWith({ ...REPORT, owners });
    expect(await purgeReport(ports, 'r1', true)).toMatchObject({ kind: 'purged', erasure: ERASURE });
    expect(entries).toEqual([
      {
        id: 'e1',
        owner,
        at: '2026-06-10T12:00:00.000Z',
        actor: { id: 'operator', name: 'operator' },
        action: 'purge',
        incidentId: undefined,
        reportId: 'r1',
        claim: undefined,
        reason: 'erased on the command line',
        detail: {},
        undoneBy: undefined,
      },
    ]);
  });

  it('of what is not stored, or no longer, says so', async () => {
    expect(await purgeReport(portsWith(undefined).ports, 'r1', true)).toEqual({ kind: 'unknown-report' });
    const { ports } = portsWith(REPORT);
    ports.eraser.erase = async () => undefined;
    expect(await purgeReport(ports, 'r1', true)).toEqual({ kind: 'unknown-report' });
  });
});
