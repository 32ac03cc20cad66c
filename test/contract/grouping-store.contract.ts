import { beforeEach, describe, expect, it } from 'vitest';
import type { AuditLog } from '../../src/app/audit/audit-log.ts';
import type { GroupingStore, Regrouping } from '../../src/app/grouping/grouping-store.ts';
import type { IncidentFile, IncidentStore } from '../../src/app/ports.ts';
import { PUBLIC_READER, type Reader } from '../../src/app/reader.ts';
import type { Owner } from '../../src/core/incident/report.ts';
import { sampleEntry } from './audit-log.contract.ts';
import { GUILD_A, GUILD_B, joiningArrival, sampleArrival, sampleIncident, sampleReport } from './sample-arrival.ts';

const IN_A = { guildId: GUILD_A };
const IN_B = { guildId: GUILD_B };
const LATER = '2025-06-05T09:00:00.000Z';

/** What stores of incidents and of groupings promise together. `fresh` gives empty ones over the same rows. */
export function groupingStoreContract(
  fresh: () => Promise<{
    readonly incidents: IncidentStore;
    readonly audit: AuditLog;
    readonly groupings: GroupingStore;
  }>,
): void {
  let incidents: IncidentStore;
  let groupings: GroupingStore;
  let audit: AuditLog;
  const raid = sampleArrival('inc-1');
  const second = joiningArrival(raid.incident, 'Over 30 soldiers died there, officials say. No more is known.');
  const other = sampleArrival('inc-2', 'public', {
    title: 'Harbour cranes halted',
    place: { name: 'Lyon', aliases: [] },
    actors: [],
  });
  beforeEach(async () => {
    ({ incidents, groupings, audit } = await fresh());
    for (const arrival of [raid, second, other]) await incidents.store(arrival);
  });

  const regrouping = (id: string, owner: Owner, more: Partial<Regrouping>): Regrouping => ({
    entry: sampleEntry(id, { owner, at: LATER, incidentId: 'inc-1' }),
    forwards: [],
    placements: [],
    links: [],
    founded: undefined,
    retold: 'inc-1',
    retell: ({ incident }) => ({ ...incident, title: `told anew by ${id}` }),
    undoes: undefined,
    ...more,
  });
  const merge = async (id: string, owner: Owner, from = 'inc-2', to = 'inc-1') =>
    groupings.regroup(
      regrouping(id, owner, {
        retold: to,
        forwards: [{ from, to }],
        links: [{ reports: [raid.report.id, other.report.id], kind: 'together' }],
      }),
    );
  const split = async (id: string, owner: Owner) =>
    groupings.regroup(
      regrouping(id, owner, {
        placements: [{ reportId: second.report.id, incidentId: 'inc-3' }],
        links: [{ reports: [second.report.id, raid.report.id], kind: 'apart' }],
        founded: sampleIncident('inc-3', second.report, { owner, updated: LATER, title: 'Quarry flooded' }),
      }),
    );
  const undo = async (id: string, owner: Owner, undoes: string, more: Partial<Regrouping> = {}) =>
    groupings.regroup(
      regrouping(id, owner, {
        entry: sampleEntry(id, { owner, at: LATER, action: 'undo' }),
        retell: ({ incident }) => ({ ...incident, title: raid.incident.title }),
        undoes,
        ...more,
      }),
    );
  const read = async (reader: Reader, id: string): Promise<IncidentFile | undefined> => incidents.get(reader, id);
  const idsOf = async (reader: Reader): Promise<string[]> =>
    (await incidents.list(reader, { limit: 10, offset: 0 })).map(({ id }) => id).toSorted();
  const textsOf = async (reader: Reader, id: string): Promise<string[]> =>
    ((await read(reader, id))?.reports ?? []).map((report) => report.id);

  describe('a merge', () => {
    it('puts all reports and claims into one incident, which both ids lead to', async () => {
      expect(await merge('m1', 'public')).toBe('done');
      for (const id of ['inc-1', 'inc-2']) {
        const file = await read(PUBLIC_READER, id);
        expect(file?.incident).toMatchObject({ id: 'inc-1', title: 'told anew by m1', updated: LATER });
        expect(file?.incident.reportIds).toEqual([raid, second, other].map(({ report }) => report.id));
        expect(file?.claims).toHaveLength(5);
      }
      expect(await idsOf(PUBLIC_READER)).toEqual(['inc-1']);
      expect(await incidents.count(PUBLIC_READER)).toBe(1);
    });

    it('tells the incident anew from what it held before, and what it holds then', async () => {
      const seen: number[] = [];
      const retell: Regrouping['retell'] = (before, after) => {
        seen.push(before.reports.length, after.reports.length);
        return before.incident;
      };
      await groupings.regroup(regrouping('m1', 'public', { forwards: [{ from: 'inc-2', to: 'inc-1' }], retell }));
      expect(seen).toEqual([2, 3]);
    });

    it('is found once, by the names and ids of both', async () => {
      await merge('m1', 'public');
      for (const words of ['Boulkessi', 'Lyon', 'inc-2', 'cranes'])
        expect((await incidents.search(PUBLIC_READER, words, 5)).map(({ incident }) => incident.id)).toEqual(['inc-1']);
    });

    it('is one candidate for a report that is like either', async () => {
      await merge('m1', 'public');
      const report = sampleReport('The cranes stand still in Lyon. Nobody is hurt.', {
        title: 'Cranes halted in Lyon',
      });
      const { files } = await incidents.candidatesFor('public', report, 5);
      expect(files.map(({ incident, reports }) => [incident.id, reports.length])).toEqual([['inc-1', 3]]);
    });

    it('takes along what comes to the merged incident later', async () => {
      await merge('m1', GUILD_A);
      const late = joiningArrival(other.incident, 'The cranes of Lyon move again. Nobody knows why.');
      await incidents.store(late);
      expect(await textsOf(IN_A, 'inc-1')).toContain(late.report.id);
      expect(await textsOf(IN_B, 'inc-1')).not.toContain(late.report.id);
      expect(await textsOf(IN_B, 'inc-2')).toEqual([other.report.id, late.report.id]);
    });

    it('is told as a change of the incident', async () => {
      const before = await read(IN_A, 'inc-1');
      await merge('m1', GUILD_A);
      const from = new Date('2025-06-05T00:00:00.000Z');
      const changed = await incidents.changedBetween(IN_A, from, new Date('2025-06-06T00:00:00.000Z'));
      expect(changed.map(({ incident }) => incident.id)).toEqual(['inc-1']);
      expect(changed[0]?.incident.version).toBeGreaterThan(before?.incident.version ?? Infinity);
    });

    it('changes nothing where an incident of it is gone or merged by now', async () => {
      await merge('m1', 'public');
      expect(await merge('m2', 'public')).toBe('stale');
      expect(await merge('m3', 'public', 'nowhere')).toBe('stale');
      expect(await merge('m4', 'public', 'inc-1', 'nowhere')).toBe('stale');
      expect((await audit.list(PUBLIC_READER, { limit: 10 })).map(({ id }) => id)).toEqual(['m1']);
    });
  });

  describe('whose view it is', () => {
    it('is the guild’s alone when a guild merges', async () => {
      await merge('m1', GUILD_A);
      expect(await idsOf(IN_A)).toEqual(['inc-1']);
      for (const reader of [IN_B, PUBLIC_READER]) {
        expect(await idsOf(reader)).toEqual(['inc-1', 'inc-2']);
        expect((await read(reader, 'inc-1'))?.incident.title).toBe(raid.incident.title);
      }
    });

    it('is everybody’s when the operator does', async () => {
      await merge('m1', 'public');
      for (const reader of [IN_A, IN_B]) expect(await idsOf(reader)).toEqual(['inc-1']);
    });

    it('is one incident still where a guild and the operator merged the same two in opposite ways', async () => {
      await merge('m1', GUILD_A, 'inc-1', 'inc-2');
      await merge('m2', 'public', 'inc-2', 'inc-1');
      expect(await idsOf(IN_A)).toHaveLength(1);
      expect(await incidents.count(IN_A)).toBe(1);
      for (const id of ['inc-1', 'inc-2']) expect(await textsOf(IN_A, id)).toHaveLength(3);
    });

    it('leads on where the target is merged in its turn', async () => {
      await merge('m1', 'public');
      await incidents.store(sampleArrival('inc-9', 'public', { title: 'Ferry sank' }));
      await merge('m2', GUILD_A, 'inc-1', 'inc-9');
      for (const id of ['inc-1', 'inc-2', 'inc-9']) expect((await read(IN_A, id))?.incident.reportIds).toHaveLength(4);
      expect((await read(IN_A, 'inc-2'))?.incident.id).toBe('inc-9');
      expect((await read(IN_B, 'inc-2'))?.incident.id).toBe('inc-1');
    });
  });

  describe('a split', () => {
    it.each([
      ['public' as const, [PUBLIC_READER, IN_A, IN_B], []],
      [GUILD_A, [IN_A], [IN_B, PUBLIC_READER]],
    ])('by %s moves reports into an incident of their own', async (owner, seeing, others) => {
      expect(await split('s1', owner)).toBe('done');
      for (const reader of seeing) {
        expect(await textsOf(reader, 'inc-1')).toEqual([raid.report.id]);
        expect(await textsOf(reader, 'inc-3')).toEqual([second.report.id]);
        expect((await read(reader, 'inc-3'))?.claims).toHaveLength(1);
        expect(await incidents.count(reader)).toBe(3);
      }
      for (const reader of others) {
        expect(await textsOf(reader, 'inc-1')).toEqual([raid.report.id, second.report.id]);
        expect(await read(reader, 'inc-3')).toBeUndefined();
        expect(await incidents.count(reader)).toBe(2);
      }
    });

    it('makes an incident that is found by its own title and the words of its reports', async () => {
      await split('s1', GUILD_A);
      for (const words of ['Quarry flooded', 'inc-3'])
        expect((await incidents.search(IN_A, words, 5))[0]?.incident.id).toBe('inc-3');
      const found = await incidents.search(IN_A, 'officials say', 5);
      expect(found.map(({ incident }) => incident.id)).toContain('inc-3');
    });

    it('changes nothing where the report is elsewhere by now', async () => {
      await split('s1', 'public');
      expect(await split('s2', 'public')).toBe('stale');
    });
  });

  describe('an undoing', () => {
    it('gives a merged incident back, with what came to it since', async () => {
      await merge('m1', 'public');
      const late = joiningArrival(other.incident, 'The cranes of Lyon move again. Nobody knows why.');
      await incidents.store(late);
      const merged = await read(PUBLIC_READER, 'inc-1');
      expect(await undo('u1', 'public', 'm1')).toBe('done');
      expect(await textsOf(PUBLIC_READER, 'inc-1')).toEqual([raid.report.id, second.report.id]);
      expect(await textsOf(PUBLIC_READER, 'inc-2')).toEqual([other.report.id, late.report.id]);
      const back = (await read(PUBLIC_READER, 'inc-1'))?.incident;
      expect(back?.title).toBe(raid.incident.title);
      expect(back?.version).toBeGreaterThan(merged?.incident.version ?? Infinity);
    });

    it('takes split reports back, by whichever id', async () => {
      await split('s1', GUILD_A);
      await undo('u1', GUILD_A, 's1', { forwards: [{ from: 'inc-3', to: 'inc-1' }] });
      for (const id of ['inc-1', 'inc-3']) expect(await textsOf(IN_A, id)).toEqual([raid.report.id, second.report.id]);
      expect(await idsOf(IN_A)).toEqual(['inc-1', 'inc-2']);
      expect(await incidents.count(IN_A)).toBe(2);
    });

    it('happens once, by the owner alone, and is entered', async () => {
      await merge('m1', 'public');
      expect(await undo('u1', GUILD_A, 'm1')).toBe('stale');
      expect(await undo('u2', 'public', 'm1')).toBe('done');
      expect(await undo('u3', 'public', 'm1')).toBe('stale');
      expect((await audit.get(PUBLIC_READER, 'm1'))?.undoneBy).toBe('u2');
      expect((await audit.list(IN_A, { limit: 10 })).map(({ id }) => id)).toEqual(['u2', 'm1']);
    });
  });

  describe('what was decided about two reports', () => {
    const linksOf = async (owner: Owner, id: string) =>
      (await groupings.linksOf(owner, [id])).map(({ reports, kind }) => [reports.toSorted(), kind]);
    const pair = [raid.report.id, second.report.id].toSorted();

    it('is known for either of them, to those whose view it is', async () => {
      await split('s1', GUILD_A);
      for (const id of pair) expect(await linksOf(GUILD_A, id)).toEqual([[pair, 'apart']]);
      for (const owner of ['public', GUILD_B]) expect(await linksOf(owner, raid.report.id)).toEqual([]);
      expect(await groupings.linksOf(GUILD_A, [])).toEqual([]);
    });

    it('is the last word, a guild’s before the operator’s, until it is undone', async () => {
      await split('s1', GUILD_A);
      const together = { links: [{ reports: [second.report.id, raid.report.id] as const, kind: 'together' as const }] };
      await groupings.regroup(regrouping('m1', 'public', together));
      expect(await linksOf(GUILD_A, raid.report.id)).toEqual([[pair, 'apart']]);
      expect(await linksOf(GUILD_B, raid.report.id)).toEqual([[pair, 'together']]);
      await groupings.regroup(regrouping('m2', GUILD_A, together));
      expect(await linksOf(GUILD_A, raid.report.id)).toEqual([[pair, 'together']]);
      await undo('u1', GUILD_A, 'm2');
      expect(await linksOf(GUILD_A, raid.report.id)).toEqual([[pair, 'apart']]);
      await undo('u2', GUILD_A, 's1');
      expect(await linksOf(GUILD_A, raid.report.id)).toEqual([[pair, 'together']]);
    });

    it('comes along with the candidates of a new report, and brings the incident it was put together with', async () => {
      const report = sampleReport('Nothing of this is like anything. At all.', { title: 'Unlike' });
      const links = [{ reports: [other.report.id, report.id] as const, kind: 'together' as const }];
      await groupings.regroup(regrouping('m1', GUILD_A, { links }));
      const found = await incidents.candidatesFor(GUILD_A, report, 5);
      expect(found.files.map(({ incident }) => incident.id)).toEqual(['inc-2']);
      expect(found.links.map(({ kind }) => kind)).toEqual(['together']);
      expect((await incidents.candidatesFor(GUILD_B, report, 5)).links).toEqual([]);
    });

    it('holds for a new version of the same page', async () => {
      await split('s1', 'public');
      const report = sampleReport('Over 35 soldiers died at Boulkessi, officials say.');
      const { links } = await incidents.candidatesFor('public', report, 5);
      expect(links).toContainEqual({ reports: pair, kind: 'apart' });
    });
  });
}
