import { beforeEach, describe, expect, it } from 'vitest';
import type { AuditLog } from '../../src/app/audit/audit-log.ts';
import { correctionEntry, undoEntry } from '../../src/app/corrections/audit-entries.ts';
import type { Corrections, IncidentFile, IncidentStore } from '../../src/app/ports.ts';
import { PUBLIC_READER, type Reader } from '../../src/app/reader.ts';
import type { Correction } from '../../src/core/incident/correction.ts';
import type { Owner } from '../../src/core/incident/report.ts';
import { GUILD_A, GUILD_B, joiningArrival, sampleArrival } from './sample-arrival.ts';

const inA = { guildId: GUILD_A };
const inB = { guildId: GUILD_B };
const AUTHOR = { id: '300000000000000001', name: 'Ana' };
const MADE = '2025-06-10T08:00:00.000Z';
const UNDONE = { by: { id: '300000000000000002', name: 'Ben' }, at: '2025-06-12T08:00:00.000Z' };
const BOTH = [
  ['2025-06-10T00:00:00.000Z', ['inc-1']],
  ['2025-06-11T00:00:00.000Z', []],
  ['2025-06-12T00:00:00.000Z', ['inc-1']],
] as const;

/** What stores of incidents and of corrections promise together. `fresh` gives empty ones over the same rows. */
export function correctionsContract(
  fresh: () => Promise<{
    readonly incidents: IncidentStore;
    readonly audit: AuditLog;
    readonly corrections: Corrections;
  }>,
): void {
  let audit: AuditLog;
  let incidents: IncidentStore;
  let corrections: Corrections;
  const first = sampleArrival('inc-1');
  const second = joiningArrival(first.incident, 'Over 30 soldiers died there, officials say. No more is known.');
  beforeEach(async () => {
    ({ incidents, audit, corrections } = await fresh());
    await incidents.store(first);
    await incidents.store(second);
  });

  const retraction = (more: Partial<Correction> = {}): Correction => ({
    id: 'c1',
    owner: GUILD_A,
    incidentId: 'inc-1',
    reportId: first.report.id,
    reason: 'the agency withdrew it',
    author: AUTHOR,
    made: MADE,
    ...more,
  });
  const add = async (correction: Correction) => corrections.add(correction, correctionEntry(correction));
  const undo = async (owner: Owner, id: string) => {
    const undone = { ...retraction({ id, owner }), undone: UNDONE };
    return corrections.undo(undone, undoEntry(undone, 'u1'));
  };
  const read = async (reader: Reader): Promise<IncidentFile> => {
    const file = await incidents.get(reader, 'inc-1');
    if (file === undefined) throw new Error('no inc-1');
    return file;
  };

  it('keeps a correction as it was, every field and none but the necessary ones', async () => {
    const [claim] = first.claims;
    const full = retraction({ ...(claim && { claim, reading: { ...claim, metric: 'wounded' } }) });
    expect(await add(full)).toBe(true);
    expect(await corrections.get(inA, 'c1')).toEqual(full);
    expect(await add(retraction({ id: 'c2' }))).toBe(true);
    expect(await corrections.get(inA, 'c2')).toEqual(retraction({ id: 'c2' }));
  });

  it('lays a guild’s correction over what that guild reads, and no other', async () => {
    await add(retraction());
    expect((await read(inA)).reports.map(({ id }) => id)).toEqual([second.report.id]);
    expect((await read(inA)).corrected?.corrections).toEqual([retraction()]);
    for (const reader of [inB, PUBLIC_READER]) {
      expect((await read(reader)).reports).toHaveLength(2);
      expect((await read(reader)).corrected).toBeUndefined();
      expect(await corrections.get(reader, 'c1')).toBeUndefined();
    }
  });

  it('shows everybody what the operator corrects', async () => {
    await add(retraction({ owner: 'public' }));
    for (const reader of [inA, inB, PUBLIC_READER]) expect((await read(reader)).reports).toHaveLength(1);
  });

  it('enters no correction that it does not keep', async () => {
    await add(retraction({ reportId: 'r-nowhere' }));
    expect(await audit.list(inA, { limit: 9 })).toEqual([]);
  });

  it('refuses a correction of a report that the owner cannot see', async () => {
    expect(await add(retraction({ reportId: 'r-nowhere' }))).toBe(false);
    await incidents.store(joiningArrival(first.incident, 'Our own source says 70 soldiers died. So it says.', GUILD_B));
    const own = (await read(inB)).reports.at(-1);
    expect(await add(retraction({ reportId: own?.id ?? '' }))).toBe(false);
    expect(await add(retraction({ reportId: own?.id ?? '', owner: GUILD_B }))).toBe(true);
  });

  it('undoes a correction once, for its owner alone, and keeps it', async () => {
    await add(retraction());
    expect(await undo(GUILD_B, 'c1')).toBe(false);
    expect(await undo(GUILD_A, 'c1')).toBe(true);
    expect(await undo(GUILD_A, 'c1')).toBe(false);
    expect(await corrections.get(inA, 'c1')).toEqual(retraction({ undone: UNDONE }));
    expect(await audit.list(inA, { limit: 9 })).toMatchObject([
      { id: 'u1', action: 'undo', actor: UNDONE.by, detail: { of: 'c1' } },
      { id: 'c1', action: 'retract', actor: AUTHOR, reason: 'the agency withdrew it', undoneBy: 'u1' },
    ]);
    expect((await read(inA)).reports).toHaveLength(2);
    expect((await read(inA)).corrected).toBeUndefined();
  });

  it('counts each correction and each undoing in the version of the incident', async () => {
    const { version } = (await read(inA)).incident;
    await add(retraction());
    expect((await read(inA)).incident.version).toBe(version + 1);
    await undo(GUILD_A, 'c1');
    expect((await read(inA)).incident.version).toBe(version + 2);
  });

  it('lets the last correction of one thing stand, though both are of one instant', async () => {
    const [claim] = first.claims;
    if (claim === undefined) throw new Error('no claim');
    await add(retraction({ id: 'z', claim, reading: { ...claim, metric: 'missing' } }));
    await add(retraction({ id: 'a', claim, reading: { ...claim, metric: 'captured' } }));
    expect((await read(inA)).claims.map((one) => one.claim.metric)).toEqual(['captured', 'wounded', 'killed']);
  });

  describe('the incidents that changed in a period', () => {
    it.each(BOTH)('from %s name those that a person corrected', async (from, expected) => {
      const until = new Date(Date.parse(from) + 86_400_000);
      const changed = async (reader: Reader) =>
        (await incidents.changedBetween(reader, new Date(from), until)).map(({ incident }) => incident.id);
      await add(retraction());
      if (from.startsWith('2025-06-12')) await undo(GUILD_A, 'c1');
      expect(await changed(inA)).toEqual(expected);
      expect(await changed(inB)).toEqual([]);
    });
  });

  it('leaves what a new report is compared with as it was read', async () => {
    await add(retraction());
    const { files: found } = await incidents.candidatesFor(GUILD_A, first.report, 5);
    expect(found[0]?.reports).toHaveLength(2);
  });
}
