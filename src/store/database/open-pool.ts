import { Pool, types, type PoolConfig } from 'pg';
import type { EventLog } from '../../app/ports.ts';

const CONNECT_LIMIT_MS = 5_000;
/** A command after a quiet hour does not wait for a new connection. */
const KEPT_OPEN = 2;
const IDLE_LIMIT_MS = 60_000;
/** The server gives up on a statement; the client gives up a little later, should the server not answer at all. */
const STATEMENT_LIMIT_MS = 10_000;
const ANSWER_LIMIT_MS = 12_000;
const IDLE_IN_TRANSACTION_LIMIT_MS = 30_000;

/**
 * How values come out, by PostgreSQL's type ids: counts as numbers (the driver's own way is a string), instants as ISO 8601 in
 * UTC with milliseconds, calendar dates as written.
 */
const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [types.builtins.INT8, parseCount],
  [types.builtins.TIMESTAMPTZ, (text: string) => new Date(text).toISOString()],
  [types.builtins.DATE, (text: string) => text],
]);

/**
 * Opens a pool of connections that end in time, whatever the server does. A connection that is lost is told to the log and
 * replaced with the next use.
 */
export function openPool(connection: PoolConfig, log: EventLog): Pool {
  const pool = new Pool({
    max: 10,
    min: KEPT_OPEN,
    idleTimeoutMillis: IDLE_LIMIT_MS,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    statement_timeout: STATEMENT_LIMIT_MS,
    query_timeout: ANSWER_LIMIT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_LIMIT_MS,
    keepAlive: true,
    // statements that do not wait for each other go out together
    pipeline: true,
    application_name: 'sitrep',
    types: { getTypeParser: (id: number, format?: 'text' | 'binary') => PARSERS.get(id) ?? parserOf(id, format) },
    ...connection,
  });
  const tell = (error: Error): void => {
    if (!pool.ending) log.warn('store-connection-lost', { error });
  };
  pool.on('error', tell);
  // a connection in use is not watched by the pool: lost between two statements, it would end the process
  pool.on('connect', (client) => client.on('error', tell));
  return pool;
}

function parserOf(id: number, format: 'text' | 'binary' = 'text'): unknown {
  return format === 'text' ? types.getTypeParser(id, 'text') : types.getTypeParser(id, 'binary');
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count)) throw new RangeError(`a count beyond 2^53: ${text}`);
  return count;
}
