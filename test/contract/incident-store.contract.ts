import { beforeEach, describe, expect, it } from 'vitest';
import type { IncidentFile, IncidentStore } from '../../src/app/ports.ts';
import { PUBLIC_READER } from '../../src/app/reader.ts';
import { GUILD_A, GUILD_B, joiningArrival, sampleArrival, sampleReport } from './sample-arrival.ts';

const PAGE = { limit: 100, offset: 0 };
const inA = { guildId: GUILD_A };
const inB = { guildId: GUILD_B };

/** What every incident store promises. `fresh` gives an empty one. */
export function incidentStoreContract(fresh: () => Promise<IncidentStore>): void {
  let store: IncidentStore;
  beforeEach(async () => {
    store = await fresh();
  });
  const read = async (id: string, reader = PUBLIC_READER): Promise<IncidentFile> => {
    const file = await store.get(reader, id);
    if (file === undefined) throw new Error(`no ${id}`);
    return file;
  };
  const ids = async (reader = PUBLIC_READER): Promise<string[]> => (await store.list(reader, PAGE)).map(({ id }) => id);

  describe('what goes in', () => {
    it('comes out as it was', async () => {
      const arrival = sampleArrival('inc-1');
      expect(await store.store(arrival)).toBe('stored');
      const file = await read('inc-1');
      expect(file.incident).toEqual(arrival.incident);
      expect(file.reports).toEqual([arrival.report]);
      expect(file.claims).toEqual(arrival.claims.map((claim) => ({ reportId: arrival.report.id, claim })));
    });

    it('comes out as it was with every optional field left out', async () => {
      const { publisher: _p, url: _u, published: _d, ...bare } = sampleReport('Nothing more is known. Nothing at all.');
      const { type: _t, subType: _s, place: _l, claimedBy: _c, ...incident } = sampleArrival('inc-1').incident;
      const arrival = {
        report: bare,
        claims: [],
        incident: { ...incident, time: { derived: false }, reportIds: [bare.id] },
      };
      await store.store(arrival);
      expect(await read('inc-1')).toEqual({ incident: arrival.incident, reports: [bare], claims: [] });
    });

    it('keeps every script and hostile character', async () => {
      const text = `Робочий день. 'x'; drop table reports; -- \u{1F6D1} العربية \\ % _ "quoted" ${'é'.repeat(50)}`;
      const report = sampleReport(text, { title: text });
      await store.store({ ...sampleArrival('inc-1'), report, claims: [] });
      expect((await read('inc-1')).reports).toEqual([report]);
    });

    it('is stored once by content', async () => {
      await store.store(sampleArrival('inc-1'));
      expect(await store.store({ ...sampleArrival('inc-1'), incident: sampleArrival('inc-2').incident })).toBe('known');
      expect(await ids()).toEqual(['inc-1']);
    });

    it('is stored once by content when two writers come at once', async () => {
      const outcomes = await Promise.all([1, 2, 3].map(() => store.store(sampleArrival('inc-1'))));
      expect(outcomes.toSorted()).toEqual(['known', 'known', 'stored']);
      expect((await read('inc-1')).reports).toHaveLength(1);
    });

    it('knows a hash for its owner and for everybody', async () => {
      const ours = sampleArrival('inc-1', GUILD_A).report;
      await store.store(sampleArrival('inc-1', GUILD_A));
      const known = (owner: string): Promise<boolean> => store.hasReport(owner, ours.contentHash);
      expect(await Promise.all(['public', GUILD_A, GUILD_B].map(known))).toEqual([false, true, false]);
      await store.store(sampleArrival('inc-1'));
      expect(await Promise.all(['public', GUILD_A, GUILD_B].map(known))).toEqual([true, true, true]);
    });
  });

  describe('a joining report', () => {
    it('adds itself and its claims in order of arrival and moves the incident on', async () => {
      const first = sampleArrival('inc-1');
      const second = joiningArrival(first.incident, 'More than 30 fell. The rest fled.');
      await store.store(first);
      await store.store(second);
      const file = await read('inc-1');
      expect(file.incident).toEqual(second.incident);
      expect(file.reports.map(({ id }) => id)).toEqual([first.report.id, second.report.id]);
      expect(file.claims.map(({ claim }) => claim.n)).toEqual([60, 40, 30]);
    });

    it('loses nothing when two join from the same state', async () => {
      const first = sampleArrival('inc-1');
      await store.store(first);
      const texts = ['One says thirty. Not more.', 'Another says fifty. Not less.'];
      await Promise.all(texts.map((text) => store.store(joiningArrival(first.incident, text))));
      const { incident, reports } = await read('inc-1');
      expect(reports).toHaveLength(3);
      expect(incident.reportIds).toEqual(reports.map(({ id }) => id));
      expect(incident.version).toBe(3);
    });
  });

  it('learns every spelling of a place, whoever joins', async () => {
    const first = sampleArrival('inc-1');
    await store.store(first);
    const spelt = ['Bulkesi', 'Bolkeci'].map((name) => {
      const joining = joiningArrival(first.incident, `News from ${name}. Nothing more.`);
      return {
        ...joining,
        incident: { ...joining.incident, place: { name: 'Boulkessi', aliases: ['Boulkessy', name] } },
      };
    });
    await Promise.all(spelt.map((arrival) => store.store(arrival)));
    const { incident } = await read('inc-1');
    expect(incident.place?.name).toBe('Boulkessi');
    expect(incident.place?.aliases.toSorted()).toEqual(['Bolkeci', 'Boulkessy', 'Bulkesi']);
  });

  describe('owners', () => {
    it('shows public incidents to all and a guild’s to itself alone', async () => {
      await store.store(sampleArrival('open'));
      await store.store(sampleArrival('closed', GUILD_A));
      expect((await ids(inA)).toSorted()).toEqual(['closed', 'open']);
      expect([await ids(inB), await ids()]).toEqual([['open'], ['open']]);
      expect([await store.count(inA), await store.count(inB), await store.count(PUBLIC_READER)]).toEqual([2, 1, 1]);
      expect(await store.get(inB, 'closed')).toBeUndefined();
      expect(await store.search(inB, 'closed', 5)).toEqual([]);
    });

    it('lays what a guild adds to a public incident over it, for that guild alone', async () => {
      const first = sampleArrival('inc-1');
      const ours = joiningArrival(first.incident, 'Our man counted 12. He was there.', GUILD_A);
      await store.store(first);
      await store.store(ours);
      expect(await read('inc-1')).toMatchObject({ incident: first.incident, reports: [first.report] });
      expect(await read('inc-1', inB)).toMatchObject({ incident: { owner: 'public', version: 1 } });
      const file = await read('inc-1', inA);
      expect(file.incident).toMatchObject({ owner: GUILD_A, version: 2, reportIds: [first.report.id, ours.report.id] });
      expect(file.claims).toHaveLength(3);
      expect(await store.count(inA)).toBe(1);
    });

    it('keeps a guild’s overlay and a later public report both', async () => {
      const first = sampleArrival('inc-1');
      await store.store(first);
      await store.store(joiningArrival(first.incident, 'Our man counted 12. He was there.', GUILD_A));
      await store.store(
        joiningArrival(first.incident, 'The ministry speaks. It says 60.', 'public', '2025-06-05T00:00:00.000Z'),
      );
      const file = await read('inc-1', inA);
      expect(file.reports.map(({ owner }) => owner)).toEqual(['public', GUILD_A, 'public']);
      expect(file.incident).toMatchObject({ version: 3, updated: '2025-06-05T00:00:00.000Z' });
      expect((await read('inc-1')).incident.version).toBe(2);
    });

    it('lets no public report join a guild’s incident', async () => {
      const closed = sampleArrival('closed', GUILD_A);
      await store.store(closed);
      await expect(store.store(joiningArrival(closed.incident, 'Open news. For all.'))).rejects.toThrow(RangeError);
    });
  });

  describe('lists', () => {
    const at = (day: number): string => `2025-06-0${day}T00:00:00.000Z`;
    beforeEach(async () => {
      for (const day of [2, 1, 3]) await store.store(sampleArrival(`inc-${day}`, 'public', { updated: at(day) }));
    });

    it('are newest first, in pages', async () => {
      expect(await ids()).toEqual(['inc-3', 'inc-2', 'inc-1']);
      const page = await store.list(PUBLIC_READER, { limit: 1, offset: 1 });
      expect(page.map(({ id }) => id)).toEqual(['inc-2']);
    });

    it('of what changed hold the first instant and not the last', async () => {
      const files = await store.changedBetween(PUBLIC_READER, new Date(at(1)), new Date(at(3)));
      expect(files.map(({ incident }) => incident.id)).toEqual(['inc-2', 'inc-1']);
      expect(files.every(({ reports, claims }) => reports.length === 1 && claims.length === 2)).toBe(true);
    });
  });

  describe('search', () => {
    beforeEach(async () => {
      await store.store(sampleArrival('inc-7f3a'));
      const place = { name: 'Gedeo', aliases: ['Gédéo zone'], country: 'ETH' };
      await store.store(sampleArrival('inc-9c11', 'public', { title: 'Market bombed at noon', place, actors: [] }));
    });

    it.each([
      ['the name as stored', 'Boulkessi', 'inc-7f3a'],
      ['another spelling', 'Boulikessi', 'inc-7f3a'],
      ['an alias in capitals', 'BOULKESSY', 'inc-7f3a'],
      ['one letter', 'b', 'inc-7f3a'],
      ['two letters', 'ge', 'inc-9c11'],
      ['three letters', 'bou', 'inc-7f3a'],
      ['accents that are not stored', 'gédéo', 'inc-9c11'],
      ['accents left out', 'gedeo zone', 'inc-9c11'],
      ['an actor', 'jnim', 'inc-7f3a'],
      ['a word of the title', 'bombed', 'inc-9c11'],
      ['words about a misspelt place', 'attack near Boulikesi', 'inc-7f3a'],
      ['the id', 'inc-9c11', 'inc-9c11'],
      ['the beginning of the id', 'inc-9', 'inc-9c11'],
    ])('finds by %s', async (_what, words, id) => {
      expect((await store.search(PUBLIC_READER, words, 5))[0]?.incident.id).toBe(id);
    });

    it('finds by a word that only a report’s text holds', async () => {
      const report = sampleReport('Drones circled over the reservoir. Nobody died.');
      await store.store({ ...sampleArrival('inc-5'), report, claims: [] });
      expect((await store.search(PUBLIC_READER, 'reservoir', 5))[0]?.incident.id).toBe('inc-5');
    });

    it.each(['', '   ', '%', '_', "'", '!&|:*()', 'zzzzqqqq', '\\'])('answers %j with nothing', async (words) => {
      expect(await store.search(PUBLIC_READER, words, 5)).toEqual([]);
    });

    it('ranks best first, within [0, 1], at most as many as asked', async () => {
      const all = await store.search(PUBLIC_READER, 'Gedeo zone soldiers', 5);
      expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((a, b) => b - a));
      expect(all.every(({ score }) => score > 0 && score <= 1)).toBe(true);
      expect(await store.search(PUBLIC_READER, 'soldiers', 1)).toHaveLength(1);
    });
  });

  describe('candidates for a new report', () => {
    it('come by place, however spelt, nearest first', async () => {
      await store.store(sampleArrival('inc-1'));
      await store.store(
        sampleArrival('inc-2', 'public', { title: 'Bridge closed', place: { name: 'Lyon', aliases: [] }, actors: [] }),
      );
      const report = sampleReport('Gunmen stormed a camp at Boulikessi. Many fled.', { title: 'Raid at Boulikessi' });
      const { files: found } = await store.candidatesFor('public', report, 5);
      expect(found[0]?.incident.id).toBe('inc-1');
      expect(found[0]?.reports).toHaveLength(1);
    });

    it('come by the words of the title', async () => {
      const { place: _p, ...incident } = sampleArrival('inc-1', 'public', {
        title: 'Ransomware halts harbour cranes',
        actors: [],
      }).incident;
      await store.store({ ...sampleArrival('inc-1'), incident });
      const report = sampleReport('The cranes stood still. Ransomware again.', {
        title: 'Harbour struck by ransomware',
      });
      expect((await store.candidatesFor('public', report, 5)).files.map(({ incident }) => incident.id)).toEqual([
        'inc-1',
      ]);
    });

    it('never come from another guild, nor from any guild for a public report', async () => {
      await store.store(sampleArrival('closed', GUILD_A));
      const report = sampleReport('Gunmen stormed Boulkessi again. Many fled.');
      expect((await store.candidatesFor('public', report, 5)).files).toEqual([]);
      expect((await store.candidatesFor(GUILD_B, report, 5)).files).toEqual([]);
      expect((await store.candidatesFor(GUILD_A, report, 5)).files).toHaveLength(1);
    });
  });
}
