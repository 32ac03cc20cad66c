import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../../src/app/audit/audit-log.ts';
import { correctionEntry } from '../../../src/app/corrections/audit-entries.ts';
import type { IncidentFile } from '../../../src/app/ports.ts';
import { PUBLIC_READER } from '../../../src/app/reader.ts';
import type { Correction } from '../../../src/core/incident/correction.ts';
import { foundIncident } from '../../../src/core/incident/found-incident.ts';
import { joinIncident } from '../../../src/core/incident/join-incident.ts';
import { readClaims } from '../../../src/core/incident/read-claims.ts';
import type { Report } from '../../../src/core/incident/report.ts';
import { openStoreOn, type Store } from '../../../src/store/open-store.ts';
import { sampleEntry as auditEntry } from '../../contract/audit-log.contract.ts';
import { sampleEntry, sampleFeed } from '../../contract/sample-feed.ts';
import { GUILD_A, GUILD_B, sampleReport } from '../../contract/sample-arrival.ts';
import { SILENT } from '../../fakes/silent-log.ts';
import { startTestServer, type TestServer } from '../test-database.ts';

let server: TestServer;
let store: Store;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

/** Words that only the report to be erased says: after that they stand nowhere in the whole store. */
const ITS_WORDS = /quarvix|zelmora|zelmoran/iu;
const SECRET = sampleReport(
  'A bomb killed 25 traders at the Quarvix market in Zelmora, Mali, on Sunday, the Zelmoran guard said. Nobody claimed it.',
  { title: 'Quarvix market bombed in Zelmora', publisher: 'Zelmora Times', url: 'https://zelmora.example/quarvix' },
);
const PLAIN = sampleReport(
  'A bomb killed at least 12 traders at a market in Bandiagara, Mali, on Sunday, officials said. More soon.',
  {
    title: 'Market bombed in Bandiagara',
    publisher: 'River Daily',
    url: 'https://river.example/1',
  },
);
const OWN = sampleReport('Our driver counted 14 dead at the market in Bandiagara. He left at noon.', {
  title: 'Driver’s account',
  owner: GUILD_A,
});

const claimsOf = ({ title, text }: Report) => readClaims({ title, text, lang: 'en' });

/** The report founds the incident of the file, or joins it. */
async function add(into: Store, report: Report, file?: IncidentFile): Promise<IncidentFile> {
  const claims = claimsOf(report);
  const now = '2025-06-02T08:00:00.000Z';
  const incident = file === undefined ? foundIncident(report, claims, now) : joinIncident(file, report, claims, now);
  await into.incidents.store({ report, claims, incident });
  return await read(into, incident.id, report.owner);
}

async function read(from: Store, id: string, owner: string = 'public'): Promise<IncidentFile> {
  const file = await from.incidents.get({ guildId: owner === 'public' ? undefined : owner }, id);
  if (file === undefined) throw new Error(`no ${id}`);
  return file;
}

const purge = (id: string, more: Partial<AuditEntry> = {}): AuditEntry =>
  auditEntry('purge1', {
    owner: 'public',
    actor: { id: 'operator', name: 'operator' },
    action: 'purge',
    incidentId: undefined,
    reportId: id,
    reason: 'erased on the command line',
    detail: {},
    ...more,
  });

async function correct(into: Store, incidentId: string): Promise<void> {
  const [claim] = claimsOf(SECRET);
  const correction: Correction = {
    id: 'c1',
    owner: GUILD_B,
    incidentId,
    reportId: SECRET.id,
    ...(claim && { claim }),
    reason: 'not so',
    author: { id: '1', name: 'Ana' },
    made: '2025-06-03T08:00:00.000Z',
  };
  await into.corrections.add(correction, correctionEntry(correction));
  await into.audit.record(
    auditEntry('f1', { owner: GUILD_B, action: 'flag', incidentId, reason: 'hm', detail: { sentence: 'in Zelmora' } }),
  );
}

async function keepSummary(into: Store, owner: string, incidentId: string, created: string): Promise<void> {
  const draft = { headline: 'Market in Zelmora', sentences: [{ text: 'Quarvix burnt.', citations: ['1'] }] };
  const key = `${owner} ${created}`;
  const by = { engine: 'extractive', model: undefined, promptVersion: undefined } as const;
  await into.summaries.put(owner, { key, incidentId, draft, ...by, created });
}

/** Everything that may hold a report's words, in a store. */
async function fill(into: Store): Promise<IncidentFile> {
  const founded = await add(into, SECRET);
  const joined = await add(into, PLAIN, founded);
  await add(into, OWN, joined);
  const { id } = joined.incident;
  await correct(into, id);
  for (const owner of ['public', GUILD_A, GUILD_B]) await keepSummary(into, owner, id, '2025-06-02T09:00:00.000Z');
  await into.feeds.follow(sampleFeed('f1'), {
    owner: GUILD_B,
    feedId: 'f1',
    channelId: undefined,
    added: PLAIN.fetched,
  });
  await into.feeds.savePoll(sampleFeed('f1'), [
    sampleEntry('k1', { title: SECRET.title, url: SECRET.url, text: 'The Quarvix market burns.' }),
    sampleEntry('k2'),
  ]);
  return joined;
}

const dump = async (from: Store): Promise<readonly string[]> => await Array.fromAsync(from.archive.dump());

describe('a report that is erased', () => {
  beforeEach(async () => {
    store = await server.openStore();
  });

  it('leaves none of its words in the whole store, and its id in the audit log alone', async () => {
    await fill(store);
    expect((await dump(store)).filter((line) => ITS_WORDS.test(line)).length).toBeGreaterThan(8);
    await store.eraser.erase(SECRET.id, purge(SECRET.id));
    const left = await dump(store);
    expect(left.filter((line) => ITS_WORDS.test(line))).toEqual([]);
    const tables = left.filter((line) => line.includes(SECRET.id)).map((line) => line.slice(0, 20));
    expect(new Set(tables)).toEqual(new Set(['{"table":"audit_log"']));
  });

  it('leaves its incident as the other reports tell it, for everybody', async () => {
    const { incident } = await fill(store);
    expect(incident.title).toBe(SECRET.title);
    expect(await store.eraser.erase(SECRET.id, purge(SECRET.id))).toMatchObject({
      retold: 2,
      removed: 0,
      summaries: 3,
    });
    for (const [owner, reports] of [
      ['public', [PLAIN.id]],
      [GUILD_A, [PLAIN.id, OWN.id]],
      [GUILD_B, [PLAIN.id]],
    ] as const) {
      const file = await read(store, incident.id, owner);
      expect(file.incident).toMatchObject({ title: PLAIN.title, place: { name: 'Bandiagara' } });
      expect(file.incident.version).toBeGreaterThan(1);
      expect(file.reports.map(({ id }) => id)).toEqual(reports);
      expect(file.claims.map(({ claim }) => claim.n)).not.toContain(25);
      expect(file.corrected).toBeUndefined();
    }
  });

  it('is found no more, and what is left still is', async () => {
    await fill(store);
    await store.eraser.erase(SECRET.id, purge(SECRET.id));
    for (const reader of [PUBLIC_READER, { guildId: GUILD_A }]) {
      expect(await store.incidents.search(reader, 'Zelmora', 5)).toEqual([]);
      expect(await store.incidents.search(reader, 'Bandiagara', 5)).toHaveLength(1);
    }
  });

  it('takes its incident along where that has no other report', async () => {
    const { incident } = await add(store, SECRET);
    expect(await store.eraser.erase(SECRET.id, purge(SECRET.id))).toMatchObject({ retold: 0, removed: 1 });
    expect(await store.incidents.get(PUBLIC_READER, incident.id)).toBeUndefined();
    expect(await store.incidents.count(PUBLIC_READER)).toBe(0);
    expect(await store.incidents.hasReport('public', SECRET.contentHash)).toBe(false);
  });

  it('goes out of the incident that people moved it to', async () => {
    const [{ incident }, other] = [await add(store, SECRET), await add(store, PLAIN)];
    const entry = auditEntry('m1', { owner: 'public', incidentId: other.incident.id });
    await store.groupings.regroup({
      entry,
      forwards: [{ from: incident.id, to: other.incident.id }],
      placements: [],
      links: [],
      founded: undefined,
      retold: other.incident.id,
      retell: (before) => ({ ...before.incident, title: SECRET.title }),
      undoes: undefined,
    });
    await store.eraser.erase(SECRET.id, purge(SECRET.id));
    expect((await read(store, other.incident.id)).reports.map(({ id }) => id)).toEqual([PLAIN.id]);
    expect((await dump(store)).filter((line) => ITS_WORDS.test(line))).toEqual([]);
  });

  it('does not come back with the next poll', async () => {
    await fill(store);
    expect(await store.eraser.erase(SECRET.id, purge(SECRET.id))).toMatchObject({ feedEntries: 1 });
    expect((await store.feeds.waiting('2030-01-01T00:00:00.000Z', 9)).map(({ entry }) => entry.key)).toEqual(['k2']);
    expect(await store.feeds.savePoll(sampleFeed('f1'), [sampleEntry('k1'), sampleEntry('k2')])).toBe(0);
  });

  it('leaves summaries that were written before it came in', async () => {
    const { incident } = await fill(store);
    await keepSummary(store, GUILD_B, incident.id, '2025-06-01T09:00:00.000Z');
    expect(await store.eraser.erase(SECRET.id, purge(SECRET.id))).toMatchObject({ summaries: 3 });
    expect(await store.summaries.get(GUILD_B, `${GUILD_B} 2025-06-01T09:00:00.000Z`)).toBeDefined();
  });

  it('is there whole when the erasure breaks off', async () => {
    await fill(store);
    const before = await dump(store);
    await expect(store.eraser.erase(SECRET.id, purge(SECRET.id, { action: 'burn' as never }))).rejects.toThrow();
    expect(await dump(store)).toEqual(before);
  });

  it('is told first, with whose it is and where', async () => {
    const { incident } = await fill(store);
    expect(await store.eraser.find(SECRET.id)).toEqual({
      id: SECRET.id,
      title: SECRET.title,
      publisher: 'Zelmora Times',
      owners: ['public'],
      claims: claimsOf(SECRET).length,
      incidentIds: [incident.id],
    });
    expect(await store.eraser.find('nowhere')).toBeUndefined();
    expect(await store.eraser.erase('nowhere', purge('nowhere'))).toBeUndefined();
    expect(await store.audit.list(PUBLIC_READER, { limit: 9 })).toEqual([]);
  });
});

it('erases every guild’s rows where the owner of the tables is bound by row-level security, and binds it again', async () => {
  const administrator = new Client({ ...server.connection, database: 'postgres' });
  await administrator.connect();
  await administrator.query('create role eraser login');
  await administrator.query('create database eraser owner eraser');
  await administrator.end();
  const connection = { ...server.connection, user: 'eraser', database: 'eraser' };
  const bound = await openStoreOn(connection, SILENT, async () => undefined);
  const { incident } = await fill(bound);
  expect(await bound.eraser.erase(SECRET.id, purge(SECRET.id))).toMatchObject({ retold: 2, summaries: 3 });
  expect((await dump(bound)).filter((line) => ITS_WORDS.test(line))).toEqual([]);
  expect((await read(bound, incident.id, GUILD_A)).reports).toHaveLength(2);
  expect((await read(bound, incident.id, GUILD_B)).reports).toHaveLength(1);
  await bound.close();
});
