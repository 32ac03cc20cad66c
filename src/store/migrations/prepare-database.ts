import type { ClientBase, Pool } from 'pg';
import type { AppSession } from '../database/owned-rows.ts';
import { chooseAppRole } from './choose-app-role.ts';
import { createExtensions } from './create-extensions.ts';
import { refreshStatistics } from './refresh-statistics.ts';
import { runMigrations } from './run-migrations.ts';
import { settleRights } from './settle-rights.ts';
import { StoreSetupError } from './store-setup-error.ts';

/** Held while one process prepares the database; the others wait. "SITMIG" in ASCII. */
export const PREPARE_KEY = 0x53_49_54_4d_49_47;
/** Views that run with the reader's rights came with 15. */
const OLDEST_VERSION = 15;

/**
 * Makes a database ready for the app: schema, extensions, migrations, the app's role and its rights. Does next to nothing
 * when all is there.
 *
 * @param pool - logs in as the owner of the tables.
 * @throws StoreSetupError with the cause and what an administrator can do.
 */
export async function prepareDatabase(pool: Pool): Promise<AppSession> {
  const client = await pool.connect();
  try {
    await checkVersion(client);
    await client.query('set statement_timeout = 0');
    await client.query('select pg_advisory_lock($1)', [PREPARE_KEY]);
    return await prepare(pool, client);
  } finally {
    // what was set on this connection, and the lock, end with it
    client.release(true);
  }
}

async function prepare(pool: Pool, client: ClientBase): Promise<AppSession> {
  await createSchema(client);
  const schemas = await createExtensions(client);
  const searchPath = [...new Set(['sitrep', ...schemas, 'public'])].join(', ');
  await runMigrations(pool, searchPath);
  const role = await chooseAppRole(client);
  for (const statement of settleRights(role)) await client.query(statement);
  await refreshStatistics(async (statement) => await client.query(statement));
  return { role, searchPath };
}

async function checkVersion(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ major: number }>(
    `select current_setting('server_version_num')::int / 10000 as major`,
  );
  const major = rows[0]?.major ?? 0;
  if (major < OLDEST_VERSION)
    throw new StoreSetupError(
      `The server is PostgreSQL ${major}, and Sitrep needs ${OLDEST_VERSION} or newer`,
      'Upgrade it, or leave DATABASE_URL out to use the private server',
    );
}

async function createSchema(client: ClientBase): Promise<void> {
  const { rows } = await client.query(`select from pg_namespace where nspname = 'sitrep'`);
  if (rows.length > 0) return;
  await client.query('create schema sitrep').catch((cause: unknown) => {
    throw new StoreSetupError(
      'The role in DATABASE_URL may not create a schema in this database',
      'Let an administrator run: grant create on database <its name> to <the role in DATABASE_URL>;',
      { cause },
    );
  });
}
