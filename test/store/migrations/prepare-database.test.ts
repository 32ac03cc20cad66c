import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type ClientConfig } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC_READER } from '../../../src/app/reader.ts';
import { openStore, openStoreOn, type Store } from '../../../src/store/open-store.ts';
import { startPrivateServer } from '../../../src/store/private-server/start-private-server.ts';
import { SILENT } from '../../fakes/silent-log.ts';
import { GUILD_A, GUILD_B, sampleArrival } from '../../contract/sample-arrival.ts';
import { startTestServer, type TestServer } from '../test-database.ts';

let server: TestServer;
let administrator: Client;
let made = 0;

beforeAll(async () => {
  server = await startTestServer();
  administrator = new Client({ ...server.connection, database: 'postgres' });
  await administrator.connect();
});
afterAll(async () => {
  await administrator.end();
  await server.close();
});

/** A database as an administrator hands it out: owned by a role that may do nothing else. */
async function handOut(
  roleOptions: string,
  own = true,
): Promise<ClientConfig & { readonly user: string; readonly database: string }> {
  made += 1;
  const name = `handed_${made}`;
  await administrator.query(`create role ${name} login ${roleOptions}`);
  await administrator.query(`create database ${name} ${own ? `owner ${name}` : ''}`);
  return { ...server.connection, user: name, database: name };
}

async function inDatabase(database: string, statements: string): Promise<void> {
  const client = new Client({ ...server.connection, database });
  await client.connect();
  await client.query(statements);
  await client.end();
}

const open = async (connection: ClientConfig): Promise<Store> =>
  await openStoreOn(connection, SILENT, async () => undefined);

async function expectGuildsApart(store: Store): Promise<void> {
  await store.incidents.store(sampleArrival('open'));
  await store.incidents.store(sampleArrival('closed', GUILD_A));
  const counts = await Promise.all(
    [{ guildId: GUILD_A }, { guildId: GUILD_B }, PUBLIC_READER].map(
      async (reader) => await store.incidents.count(reader),
    ),
  );
  expect(counts).toEqual([2, 1, 1]);
  expect((await store.incidents.search({ guildId: GUILD_A }, 'boulikessi', 5)).length).toBe(2);
  expect((await store.incidents.search({ guildId: GUILD_B }, 'boulikessi', 5)).length).toBe(1);
}

describe('a server of one’s own', () => {
  it('is reached by its address', async () => {
    const { database } = await server.createDatabase();
    const databaseUrl = `postgres://${server.connection.user}@localhost:5432/${database}?sslmode=disable&host=${encodeURIComponent(server.connection.host ?? '')}`;
    const store = await openStore({ databaseUrl, dataDir: '/nowhere', log: SILENT });
    await store.ping();
    await expectGuildsApart(store);
    await store.close();
  });

  it('may write dates as it likes', async () => {
    const connection = await handOut('superuser');
    await administrator.query(`alter role ${connection.user} set datestyle = 'German, DMY'`);
    await administrator.query(`alter role ${connection.user} set timezone = 'Asia/Kathmandu'`);
    const store = await open(connection);
    const arrival = sampleArrival('inc-1');
    await store.incidents.store(arrival);
    expect((await store.incidents.get(PUBLIC_READER, 'inc-1'))?.incident).toEqual(arrival.incident);
    await store.close();
  });

  it('is prepared once by many that start at once', async () => {
    const connection = await handOut('superuser');
    const stores = await Promise.all([open(connection), open(connection), open(connection)]);
    await Promise.all(stores.map(async (store) => await store.ping()));
    await Promise.all(stores.map(async (store) => await store.close()));
  });
});

describe('a login role that may not create roles', () => {
  it('takes on the app’s role where it was granted', async () => {
    const connection = await handOut('');
    await administrator.query(`grant sitrep_app to ${connection.user}`);
    const store = await open(connection);
    await expectGuildsApart(store);
    await store.close();
  });

  it('is bound by row-level security itself where it was not', async () => {
    const connection = await handOut('');
    for (const _start of [1, 2]) await (await open(connection)).close();
    const store = await open(connection);
    await expectGuildsApart(store);
    await store.close();
    const login = new Client(connection);
    await login.connect();
    const { rows } = await login.query<{ n: number }>('select count(*)::int as n from sitrep.incidents');
    expect(rows[0]?.n).toBe(1);
    await login.end();
  });

  it('that goes past row-level security is told what to have granted', async () => {
    const connection = await handOut('bypassrls');
    await expect(open(connection)).rejects.toThrow(/BYPASSRLS.*create role sitrep_app nologin; grant sitrep_app/su);
  });
});

describe('a login role that may create roles', () => {
  it('makes the app’s role on a server that has none', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'sitrep-test-'));
    const fresh = await startPrivateServer({ dataDir, log: SILENT });
    const client = new Client({ ...fresh.connection, database: 'postgres' });
    await client.connect();
    await client.query('create role maker login createrole');
    await client.query('create database made owner maker');
    const store = await open({ ...fresh.connection, user: 'maker', database: 'made' });
    await expectGuildsApart(store);
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from pg_roles where rolname = 'sitrep_app' and not rolcanlogin`,
    );
    expect(rows[0]?.n).toBe(1);
    await store.close();
    await client.end();
    await fresh.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('takes on the app’s role that somebody else made', async () => {
    const connection = await handOut('createrole');
    await administrator.query(`grant sitrep_app to ${connection.user} with admin option, set false, inherit false`);
    const store = await open(connection);
    await expectGuildsApart(store);
    await store.close();
  });
});

describe('what is missing', () => {
  it('the right to create a schema', async () => {
    await expect(open(await handOut('', false))).rejects.toThrow(/may not create a schema.*grant create on database/su);
  });

  it('the right to create extensions', async () => {
    const connection = await handOut('', false);
    await inDatabase(connection.database, `create schema sitrep authorization ${connection.user}`);
    await expect(open(connection)).rejects.toThrow(
      /lacks the extension pg_trgm.*create extension if not exists fuzzystrmatch/su,
    );
    await inDatabase(
      connection.database,
      'create schema tools; create extension pg_trgm schema tools; create extension unaccent schema tools; ' +
        `create extension fuzzystrmatch schema tools; grant usage on schema tools to ${connection.user}, sitrep_app`,
    );
    const store = await open(connection);
    await expectGuildsApart(store);
    await store.close();
  });

  it('a server that answers', async () => {
    const databaseUrl = 'postgres://sitrep@127.0.0.1:1/sitrep';
    await expect(openStore({ databaseUrl, dataDir: '/nowhere', log: SILENT })).rejects.toMatchObject({
      code: 'database-url',
      operatorMessage: expect.stringMatching(/^DATABASE_URL \(host 127\.0\.0\.1:1.*nothing answers/u) as string,
    });
  });
});

it('refuses a database that a newer release wrote, and leaves it as it is', async () => {
  const connection = await server.createDatabase();
  await inDatabase(connection.database, `insert into sitrep.kysely_migration values ('9999-of-tomorrow', now()::text)`);
  await expect(open(connection)).rejects.toThrow(/not one that this release knows.*newer Sitrep/su);
});
