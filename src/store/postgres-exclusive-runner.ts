import { Client, type PoolConfig } from 'pg';
import type { ExclusiveRunner } from '../app/ports.ts';
import { translateError } from './database/translate-error.ts';

/** Sets our advisory locks apart from those of other programs in the same database. */
const LOCK_SPACE = 0x51_74;

/**
 * Holds a session-level advisory lock while the work runs, on a connection of its own: PostgreSQL lets go of it the moment the
 * process dies, however it dies.
 */
export function postgresExclusiveRunner(connection: PoolConfig): ExclusiveRunner {
  return {
    run: async (name, work) => {
      const client = await connect(connection);
      try {
        if (!(await tryLock(client, name))) return { kind: 'busy' };
        return { kind: 'done', result: await work() };
      } finally {
        await client.end().catch(() => undefined);
      }
    },
  };
}

async function connect(connection: PoolConfig): Promise<Client> {
  const client = new Client({ ...connection, application_name: 'sitrep-exclusive' });
  // The lock is gone with the connection; the work's own statements tell when the server is away.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw translateError(error);
  }
}

async function tryLock(client: Client, name: string): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as locked', [
    LOCK_SPACE,
    name,
  ]);
  return rows[0]?.locked === true;
}
