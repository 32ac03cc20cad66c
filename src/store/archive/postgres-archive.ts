import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import { Pool, type PoolConfig } from 'pg';
import type { StoreArchive } from '../../app/ports.ts';
import type { AppSession } from '../database/owned-rows.ts';
import { translateError } from '../database/translate-error.ts';
import { PREPARE_KEY } from '../migrations/prepare-database.ts';
import { dumpStore } from './dump-store.ts';
import { holdsAnything, loadStore } from './load-store.ts';

/**
 * The whole store as lines of text, on a connection of its own that may take as long as it needs: it logs in as the owner of
 * the tables, and sees every guild's rows.
 */
export function postgresArchive(connection: PoolConfig, session: AppSession): StoreArchive {
  return {
    dump: () => dump(connection, session),
    load: async (lines, { replace }) =>
      await withDatabase(connection, async (db) => {
        const tx = await db.startTransaction().execute();
        const outcome = await takeIn(tx, lines, { session, replace }).catch(async (error: unknown) => {
          await tx.rollback().execute();
          throw error;
        });
        await (outcome.kind === 'loaded' ? tx.commit() : tx.rollback()).execute();
        return outcome;
      }),
  };
}

async function takeIn(
  tx: Transaction<unknown>,
  lines: AsyncIterable<string>,
  { session, replace }: { readonly session: AppSession; readonly replace: boolean },
): ReturnType<StoreArchive['load']> {
  await sql`select pg_advisory_xact_lock(${sql.lit(PREPARE_KEY)})`.execute(tx);
  await freeOwner(tx, session);
  if (!replace && (await holdsAnything(tx))) return { kind: 'not-empty' };
  return await loadStore(tx, lines, session);
}

async function* dump(connection: PoolConfig, session: AppSession): AsyncGenerator<string> {
  const { db, close } = openDatabase(connection);
  try {
    const tx = await db.startTransaction().setIsolationLevel('repeatable read').execute();
    await sql`set local timezone to 'UTC'`.execute(tx);
    await freeOwner(tx, session);
    yield* dumpStore(tx);
    await tx.rollback().execute();
  } catch (error) {
    throw translateError(error);
  } finally {
    await close();
  }
}

/** Where the owner too is bound by row-level security, it is freed until the transaction ends, and everybody else waits. */
async function freeOwner(tx: Transaction<unknown>, { role }: AppSession): Promise<void> {
  if (role !== undefined) return;
  await sql`do $$ declare t regclass; begin
    for t in select oid from pg_class where relnamespace = 'sitrep'::regnamespace and relforcerowsecurity loop
      execute format('alter table %s no force row level security', t);
    end loop; end $$`.execute(tx);
}

function openDatabase(connection: PoolConfig): { db: Kysely<unknown>; close: () => Promise<void> } {
  const pool = new Pool({ ...connection, max: 1, application_name: 'sitrep-archive' });
  // a connection that is lost is told by the statement under way
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  return { db, close: () => db.destroy() };
}

async function withDatabase<Result>(
  connection: PoolConfig,
  action: (db: Kysely<unknown>) => Promise<Result>,
): Promise<Result> {
  const { db, close } = openDatabase(connection);
  try {
    return await action(db);
  } catch (error) {
    throw translateError(error);
  } finally {
    await close();
  }
}
