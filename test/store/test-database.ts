import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type ClientConfig } from 'pg';
import { openStoreOn, type Store } from '../../src/store/open-store.ts';
import { startPrivateServer } from '../../src/store/private-server/start-private-server.ts';
import { SILENT } from '../fakes/silent-log.ts';

const TEMPLATE = 'sitrep_template';

/** A server of its own for the tests of one file, with a database that is set up already, to be cloned. */
export interface TestServer {
  /** The way to the server, as its superuser. */
  readonly connection: ClientConfig;
  /** Makes a fresh clone of the template and answers the way to it. */
  createDatabase(): Promise<ClientConfig & { readonly database: string }>;
  /** Opens a store on a fresh clone; the one opened before is closed and its database dropped. */
  openStore(): Promise<Store>;
  close(): Promise<void>;
}

/** Starts a private server in a temporary folder, as Sitrep itself does. */
export async function startTestServer(): Promise<TestServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sitrep-test-'));
  const server = await startPrivateServer({ dataDir, log: SILENT });
  const administrator = new Client({ ...server.connection, database: 'postgres' });
  administrator.on('error', () => undefined);
  await administrator.connect();
  // nothing here has to outlive a power cut, and without waiting for the disk a clone takes a third of the time
  await administrator.query('alter system set fsync = off');
  await administrator.query('select pg_reload_conf()');
  await administrator.query(`create database ${TEMPLATE}`);
  await (await openStoreOn({ ...server.connection, database: TEMPLATE }, SILENT, async () => undefined)).close();
  let clones = 0;
  let current: { readonly store: Store; readonly database: string } | undefined;
  const createDatabase = async (): Promise<ClientConfig & { readonly database: string }> => {
    clones += 1;
    const database = `clone_${clones}`;
    await administrator.query(`create database ${database} template ${TEMPLATE}`);
    return { ...server.connection, database };
  };
  const closeCurrent = async (): Promise<void> => {
    if (current === undefined) return;
    await current.store.close();
    await administrator.query(`drop database ${current.database} with (force)`);
    current = undefined;
  };
  return {
    connection: server.connection,
    createDatabase,
    openStore: async () => {
      await closeCurrent();
      const connection = await createDatabase();
      const store = await openStoreOn(connection, SILENT, async () => undefined);
      current = { store, database: connection.database };
      return store;
    },
    close: async () => {
      await closeCurrent();
      await administrator.end();
      await server.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
