import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoreArchive } from '../../../src/app/ports.ts';
import { PUBLIC_READER } from '../../../src/app/reader.ts';
import { openStoreOn, type Store } from '../../../src/store/open-store.ts';
import { GUILD_A, joiningArrival, sampleArrival } from '../../contract/sample-arrival.ts';
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
beforeEach(async () => {
  store = await server.openStore();
});

const lines = async (archive: StoreArchive): Promise<string[]> => await Array.fromAsync(archive.dump());

async function* from(texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}

/** Two public reports in one incident, a guild's own, and a row of each other port. */
async function fill(): Promise<void> {
  const first = sampleArrival('open');
  await store.incidents.store(first);
  await store.incidents.store(joiningArrival(first.incident, 'Over 30 died: “l’armée”, \\ and \u0001.'));
  await store.incidents.store(sampleArrival('closed', GUILD_A));
  await store.tokens.add(GUILD_A, '2026-06-01', 1234);
}

describe('a dump', () => {
  it('is taken in by an empty store, which then holds the same, guild by guild', async () => {
    await fill();
    const before = await store.incidents.get({ guildId: GUILD_A }, 'open');
    const dumped = await lines(store.archive);
    store = await server.openStore();
    expect(await store.archive.load(from(dumped), { replace: false })).toEqual({
      kind: 'loaded',
      rows: dumped.length - 2,
    });
    expect(await lines(store.archive)).toEqual(dumped);
    expect(await store.incidents.get({ guildId: GUILD_A }, 'open')).toEqual(before);
    expect([await store.incidents.count(PUBLIC_READER), await store.incidents.count({ guildId: GUILD_A })]).toEqual([
      1, 2,
    ]);
    expect((await store.incidents.search(PUBLIC_READER, 'boulikessi', 5)).length).toBe(1);
    expect(await store.incidents.store(sampleArrival('later'))).toBe('stored');
  });

  it('is refused by a store that holds anything, unless it is to be replaced', async () => {
    await fill();
    const dumped = await lines(store.archive);
    await store.incidents.store(sampleArrival('later'));
    expect(await store.archive.load(from(dumped), { replace: false })).toEqual({ kind: 'not-empty' });
    expect(await store.incidents.count(PUBLIC_READER)).toBe(2);
    expect(await store.archive.load(from(dumped), { replace: true })).toMatchObject({ kind: 'loaded' });
    expect(await store.incidents.count(PUBLIC_READER)).toBe(1);
  });

  it.each([
    ['nothing', () => [], /no backup of Sitrep/u],
    ['another file', () => ['{"id":1}'], /no backup of Sitrep/u],
    ['one that was cut short', (dumped: string[]) => dumped.slice(0, -1), /ends in the middle/u],
    ['one that lacks a row', (dumped: string[]) => dumped.toSpliced(-2, 1), /tells of \d+ rows and holds/u],
    ['one with a damaged line', (dumped: string[]) => dumped.toSpliced(2, 1, '{"table":'), /line 3 is none/u],
    [
      'one of a newer release',
      (dumped: string[]) => ['{"sitrepBackup":1,"migrations":["0001-first-schema","9999-x"]}', ...dumped.slice(1)],
      /newer Sitrep.*9999-x/u,
    ],
  ])('of which there is only %s changes nothing', async (_, spoil, cause) => {
    await fill();
    const dumped = await lines(store.archive);
    const outcome = await store.archive.load(from(spoil(dumped)), { replace: true });
    expect(outcome).toEqual({ kind: 'refused', cause: expect.stringMatching(cause) as string });
    expect(await lines(store.archive)).toEqual(dumped);
  });

  it('of an older release is brought up to this one', async () => {
    await fill();
    const [header = '', ...rest] = await lines(store.archive);
    const older = header.replace(/\[.*\]/u, '["0001-first-schema"]');
    expect(older).toContain('"migrations":["0001-first-schema"]');
    expect(await store.archive.load(from([older, ...rest]), { replace: true })).toMatchObject({ kind: 'loaded' });
    expect((await lines(store.archive))[0]).toBe(header);
    expect((await store.incidents.search(PUBLIC_READER, 'boulikessi', 5)).length).toBe(1);
  });

  it('shows one instant, whatever is written meanwhile', async () => {
    await fill();
    const dumped = store.archive.dump()[Symbol.asyncIterator]();
    await dumped.next();
    await dumped.next();
    await store.incidents.store(sampleArrival('later'));
    let rest = '';
    for (let next = await dumped.next(); next.done !== true; next = await dumped.next()) rest += next.value;
    expect(rest).not.toContain('later');
  });
});

it('dumps and loads every guild’s rows where the owner of the tables is bound by row-level security too', async () => {
  const administrator = new Client({ ...server.connection, database: 'postgres' });
  await administrator.connect();
  await administrator.query('create role plain login');
  await administrator.query('create database plain owner plain');
  await administrator.end();
  const connection = { ...server.connection, user: 'plain', database: 'plain' };
  const bound = await openStoreOn(connection, SILENT, async () => undefined);
  await bound.incidents.store(sampleArrival('open'));
  await bound.incidents.store(sampleArrival('closed', GUILD_A));
  const dumped = await lines(bound.archive);
  expect(dumped.join('')).toContain('closed');
  expect(await bound.archive.load(from(dumped), { replace: true })).toMatchObject({ kind: 'loaded' });
  expect([await bound.incidents.count(PUBLIC_READER), await bound.incidents.count({ guildId: GUILD_A })]).toEqual([
    1, 2,
  ]);
  await bound.close();
});
