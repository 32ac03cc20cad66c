import { Client } from 'pg';
import type { ServerConnection } from './server-connection.ts';

/** The advisory lock that every process holds, shared, while it uses the server: "SITREP" in ASCII. */
const PRESENCE_KEY = 0x53_49_54_52_45_50;
const CONNECT_LIMIT_MS = 5_000;

/** A process's place at the server. */
export interface Presence {
  /** Runs once when the connection is lost without `leave`. */
  onLost(action: () => void): void;
  /** Gives up the place. `last` runs when nobody else has one; nobody can take one until it is done. */
  leave(last: () => Promise<void>): Promise<void>;
}

/** `absent`: nothing answers. `busy`: it starts up or shuts down, or somebody is about to stop it. */
export type JoinOutcome =
  | { readonly kind: 'joined'; readonly presence: Presence }
  | { readonly kind: 'absent' | 'busy' };

/** Codes with which a server says that it is there but takes nobody at the moment: starting or stopping, or full. */
const BUSY = new Set(['57P03', '57P01', '53300']);

/**
 * Takes a place at a server that may be running.
 *
 * @throws the driver's error when the server is there and refuses for another reason.
 */
export async function joinServer(connection: ServerConnection): Promise<JoinOutcome> {
  const client = new Client({
    ...connection,
    database: 'postgres',
    application_name: 'sitrep presence',
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    keepAlive: true,
  });
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve());
    client.on('end', () => resolve());
  });
  try {
    await client.connect();
    if (await ask(client, 'pg_try_advisory_lock_shared')) return { kind: 'joined', presence: presenceOf(client, lost) };
    await client.end();
    return { kind: 'busy' };
  } catch (error) {
    await client.end().catch(() => undefined);
    return { kind: judge(error) };
  }
}

function judge(error: unknown): 'absent' | 'busy' {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (BUSY.has(code)) return 'busy';
  // SQLSTATEs have five characters; what comes from the system or the driver means that nothing answered
  if (/^[0-9A-Z]{5}$/u.test(code)) throw error;
  return 'absent';
}

function presenceOf(client: Client, lost: Promise<void>): Presence {
  let leaving = false;
  return {
    onLost: (action) => {
      void lost.then(() => (leaving ? undefined : action()));
    },
    leave: async (last) => {
      leaving = true;
      try {
        await client.query('select pg_advisory_unlock_shared($1)', [PRESENCE_KEY]);
        if (await ask(client, 'pg_try_advisory_lock')) await last();
      } catch (error) {
        // the server has gone already: there is nothing to stop
        judge(error);
      } finally {
        await client.end().catch(() => undefined);
      }
    },
  };
}

async function ask(client: Client, lock: string): Promise<boolean> {
  const { rows } = await client.query<{ granted: boolean }>(`select ${lock}($1) as granted`, [PRESENCE_KEY]);
  return rows[0]?.granted === true;
}
