import { beforeEach, describe, expect, it } from 'vitest';
import type { AuditEntry, AuditLog } from '../../src/app/audit/audit-log.ts';
import type { GradeStore, PublisherGrade } from '../../src/app/grades/grade-ports.ts';
import type { IncidentStore } from '../../src/app/ports.ts';
import { PUBLIC_READER } from '../../src/app/reader.ts';
import { GUILD_A, GUILD_B, sampleArrival } from './sample-arrival.ts';
import { sampleEntry } from './audit-log.contract.ts';

const inA = { guildId: GUILD_A };
const inB = { guildId: GUILD_B };

function grade(more: Partial<PublisherGrade> = {}): PublisherGrade {
  return {
    owner: GUILD_A,
    key: 'morning wire',
    publisher: 'The Morning Wire',
    grade: 'B',
    reason: 'right for years',
    author: { id: '200000000000000001', name: 'Desk' },
    graded: '2025-06-02T09:00:00.000Z',
    ...more,
  };
}
const entry = (id: string, more: Partial<AuditEntry> = {}): AuditEntry => sampleEntry(id, { action: 'grade', ...more });

/** What every store of grades promises. `fresh` gives an empty one over the same rows as the others. */
export function gradeStoreContract(
  fresh: () => Promise<{ readonly grades: GradeStore; readonly audit: AuditLog; readonly incidents: IncidentStore }>,
): void {
  let grades: GradeStore;
  let audit: AuditLog;
  let incidents: IncidentStore;
  beforeEach(async () => {
    ({ grades, audit, incidents } = await fresh());
  });

  it('gives a grade back as it was set, and enters it', async () => {
    await grades.set(grade(), entry('e1'));
    expect(await grades.list(inA)).toEqual([grade()]);
    expect(await audit.get(inA, 'e1')).toEqual(entry('e1'));
  });

  it('keeps one a publisher: the last one stands', async () => {
    await grades.set(grade(), entry('e1'));
    await grades.set(grade({ grade: 'D', reason: 'wrong twice' }), entry('e2'));
    expect(await grades.list(inA)).toEqual([grade({ grade: 'D', reason: 'wrong twice' })]);
  });

  it('shows a guild its own before the operator’s, and nobody another guild’s', async () => {
    await grades.set(grade({ owner: 'public', grade: 'A' }), entry('e1', { owner: 'public' }));
    await grades.set(
      grade({ owner: 'public', key: 'zone news', publisher: 'Zone News' }),
      entry('e2', { owner: 'public' }),
    );
    await grades.set(grade({ grade: 'E' }), entry('e3'));
    const shown = async (reader: typeof inA | typeof PUBLIC_READER) =>
      (await grades.list(reader)).map((one) => `${one.key} ${one.grade}`);
    expect(await shown(inA)).toEqual(['morning wire E', 'zone news B']);
    for (const reader of [inB, PUBLIC_READER]) expect(await shown(reader)).toEqual(['morning wire A', 'zone news B']);
  });

  it('takes a grade away once, for its owner alone', async () => {
    await grades.set(grade(), entry('e1'));
    expect(await grades.remove(GUILD_B, 'morning wire', entry('e2', { owner: GUILD_B }))).toBe(false);
    expect(await grades.remove(GUILD_A, 'morning wire', entry('e3'))).toBe(true);
    expect(await grades.remove(GUILD_A, 'morning wire', entry('e4'))).toBe(false);
    expect(await grades.list(inA)).toEqual([]);
    expect((await audit.list(inA, { limit: 9 })).map(({ id }) => id)).toEqual(['e3', 'e1']);
  });

  describe('the newest publishers', () => {
    it('are those of the reports that a reader sees, each once', async () => {
      const first = sampleArrival('inc-1');
      const own = sampleArrival('inc-2', GUILD_A);
      await incidents.store(first);
      await incidents.store(sampleArrival('inc-3'));
      await incidents.store({
        ...own,
        report: { ...own.report, publisher: 'Our Desk', fetched: '2025-06-04T08:00:00.000Z' },
      });
      expect(await grades.newestPublishers(inA, 9)).toEqual(['Our Desk', 'The Morning Wire']);
      expect(await grades.newestPublishers(inA, 1)).toEqual(['Our Desk']);
      expect(await grades.newestPublishers(inB, 9)).toEqual(['The Morning Wire']);
    });
  });
}
