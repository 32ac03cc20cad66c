import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SILENT } from '../../fakes/silent-log.ts';
import { openStoreOn, type Store } from '../../../src/store/open-store.ts';
import { GUILD_A, GUILD_B, sampleArrival } from '../../contract/sample-arrival.ts';
import { startTestServer, type TestServer } from '../test-database.ts';

let server: TestServer;
let store: Store;
let owner: Client;

beforeAll(async () => {
  server = await startTestServer();
  const connection = await server.createDatabase();
  store = await openStoreOn(connection, SILENT, async () => undefined);
  await store.incidents.store(sampleArrival('open'));
  await store.incidents.store(sampleArrival('closed', GUILD_A, { place: { name: 'Hidden Valley', aliases: [] } }));
  owner = new Client(connection);
  await owner.connect();
});
beforeEach(async () => {
  await owner.query('rollback');
  await owner.query(`begin; set local role sitrep_app`);
});
afterAll(async () => {
  await owner.query('rollback');
  await owner.end();
  await store.close();
  await server.close();
});

const become = async (guild: string): Promise<unknown> =>
  await owner.query(`select set_config('sitrep.owner', $1, true)`, [guild]);
const count = async (table: string): Promise<number> => {
  const { rows } = await owner.query<{ n: number }>(`select count(*)::int as n from ${table}`);
  return rows[0]?.n ?? -1;
};

const COPY = (guild: string): string =>
  `insert into sitrep.token_ledger (guild_id, day, tokens) values ('${guild}', '2025-06-01', 1)`;

describe('the app’s role', () => {
  it('is no superuser, owns nothing and cannot log in', async () => {
    const { rows } = await owner.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcanlogin,
         (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
       from pg_roles where rolname = current_user`,
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcanlogin: false, owned: 0 },
    ]);
  });

  it('may not change the schema, nor say what was migrated', async () => {
    await expect(owner.query('alter table sitrep.reports disable row level security')).rejects.toMatchObject({
      code: '42501',
    });
    await owner.query('rollback; begin; set local role sitrep_app');
    await expect(owner.query('delete from sitrep.kysely_migration')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('every table', () => {
  it('has row-level security and its guild first in the primary key', async () => {
    const { rows } = await owner.query<{ name: string; safe: boolean; first: string }>(
      `select c.relname as name, c.relrowsecurity as safe, a.attname as first
       from pg_class c
       join pg_index i on i.indrelid = c.oid and i.indisprimary
       join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
       where c.relnamespace = 'sitrep'::regnamespace and c.relkind = 'r' and c.relname not like 'kysely%'`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(12);
    expect(rows.filter(({ safe, first }) => !safe || first !== 'guild_id')).toEqual([]);
  });
});

describe('rows', () => {
  it.each([
    ['no guild', undefined, 1],
    ['the public', 'public', 1],
    ['their guild', GUILD_A, 2],
    ['another guild', GUILD_B, 1],
  ])('are seen by %s as far as they are its own or public', async (_who, guild, seen) => {
    if (guild !== undefined) await become(guild);
    const tables = ['reports', 'incidents', 'incident_reports', 'visible_incidents'].map((name) => `sitrep.${name}`);
    expect(await Promise.all(tables.map(count))).toEqual([seen, seen, seen, seen]);
  });

  it.each([
    ['a guild, for another', GUILD_A, COPY(GUILD_B)],
    ['a guild, for everybody', GUILD_A, COPY('public')],
    ['nobody', undefined, COPY('public')],
    ['everybody, for a guild', 'public', COPY(GUILD_A)],
  ])('are not written by %s', async (_who, guild, statement) => {
    if (guild !== undefined) await become(guild);
    await expect(owner.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    ['changed', `update sitrep.incidents set title = 'x'`],
    ['removed', `delete from sitrep.incidents`],
  ])('that are public are not %s by a guild', async (_how, statement) => {
    await become(GUILD_B);
    expect((await owner.query(statement)).rowCount).toBe(0);
  });

  it('of a guild are not found by their spelling by another', async () => {
    await become(GUILD_B);
    const match = `select term from sitrep.match_terms(array['hidden valey', 'hidden'], array['place', 'word'], true)`;
    expect((await owner.query(match)).rows).toEqual([]);
    await become(GUILD_A);
    expect((await owner.query(match)).rows).toEqual(
      expect.arrayContaining([{ term: 'hidden valley' }, { term: 'hidden' }]),
    );
    await become(GUILD_B);
    const { rows: reports } = await owner.query(`select report_id from sitrep.match_reports(array['closed'])`);
    expect(reports).toEqual([]);
  });

  it('of every guild are read by the digest’s worker, in its tables alone, and not written', async () => {
    await become(GUILD_A);
    await owner.query(COPY(GUILD_A));
    await owner.query(
      `insert into sitrep.digest_schedules values ('${GUILD_A}', 's', 'c', '07:00', 'UTC', false, now())`,
    );
    await owner.query(`select set_config('sitrep.owner', '', true), set_config('sitrep.sweep', 'on', true)`);
    expect(
      await Promise.all(['sitrep.digest_schedules', 'sitrep.token_ledger', 'sitrep.incidents'].map(count)),
    ).toEqual([1, 0, 1]);
    expect((await owner.query('update sitrep.digest_schedules set paused = true')).rowCount).toBe(0);
  });
});
