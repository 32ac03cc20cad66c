import { Kysely, PostgresDialect } from 'kysely';
import type { Pool, PoolConfig } from 'pg';
import type { AuditLog } from '../app/audit/audit-log.ts';
import type { GroupingStore } from '../app/grouping/grouping-store.ts';
import type { Eraser } from '../app/erasure/erasure.ts';
import type { FeedStore } from '../app/feeds/feed-ports.ts';
import type { GradeStore } from '../app/grades/grade-ports.ts';
import type {
  Corrections,
  DigestLedger,
  DigestSchedules,
  EventLog,
  ExclusiveRunner,
  ImportMarks,
  IncidentStore,
  StoreArchive,
  SummaryCache,
  TokenLedger,
} from '../app/ports.ts';
import type { WatchStore } from '../app/watch/watch-ports.ts';
import { postgresArchive } from './archive/postgres-archive.ts';
import { postgresAuditLog } from './audit/postgres-audit-log.ts';
import { explainDatabaseUrl } from './database/database-url-error.ts';
import { openPool } from './database/open-pool.ts';
import { ownedRows, type AppSession } from './database/owned-rows.ts';
import type { Schema } from './database/schema.ts';
import { translateError } from './database/translate-error.ts';
import { postgresEraser } from './erasure/postgres-eraser.ts';
import { postgresFeedStore } from './feeds/postgres-feed-store.ts';
import { postgresCorrections } from './incidents/postgres-corrections.ts';
import { postgresGroupingStore } from './grouping/postgres-grouping-store.ts';
import { postgresGradeStore } from './grades/postgres-grade-store.ts';
import { postgresIncidentStore } from './incidents/postgres-incident-store.ts';
import { prepareDatabase } from './migrations/prepare-database.ts';
import { postgresDigestLedger } from './postgres-digest-ledger.ts';
import { postgresExclusiveRunner } from './postgres-exclusive-runner.ts';
import { postgresDigestSchedules } from './postgres-digest-schedules.ts';
import { postgresImportMarks } from './postgres-import-marks.ts';
import { postgresSummaryCache } from './postgres-summary-cache.ts';
import { postgresTokenLedger } from './postgres-token-ledger.ts';
import { postgresWatchStore } from './watch/postgres-watch-store.ts';
import { createDatabase } from './private-server/create-database.ts';
import { startPrivateServer } from './private-server/start-private-server.ts';

/** Every port that keeps something, on one PostgreSQL. */
export interface Store {
  readonly incidents: IncidentStore;
  readonly corrections: Corrections;
  readonly summaries: SummaryCache;
  readonly tokens: TokenLedger;
  readonly schedules: DigestSchedules;
  readonly ledger: DigestLedger;
  readonly feeds: FeedStore;
  readonly audit: AuditLog;
  readonly grades: GradeStore;
  readonly groupings: GroupingStore;
  readonly watches: WatchStore;
  readonly exclusive: ExclusiveRunner;
  readonly marks: ImportMarks;
  readonly eraser: Eraser;
  readonly archive: StoreArchive;
  /** The way to the same database for a library that opens its own connections (pg-boss): as `pg` takes it. */
  readonly connection: PoolConfig;
  /** @throws StoreUnavailableError when the database does not answer now. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the store: on the server that `databaseUrl` names, else on the private one in the data folder.
 *
 * @throws PrivateServerError or DatabaseUrlError with the cause and the way out.
 */
export async function openStore(options: {
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  readonly log: EventLog;
}): Promise<Store> {
  const { log, databaseUrl } = options;
  if (databaseUrl !== undefined) return await openStoreAt(databaseUrl, log);
  const server = await startPrivateServer({ dataDir: options.dataDir, log });
  try {
    const connection = await createDatabase(server.connection);
    return await openStoreOn(connection, log, async () => await server.close());
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function openStoreAt(databaseUrl: string, log: EventLog): Promise<Store> {
  try {
    return await openStoreOn({ connectionString: databaseUrl }, log, async () => undefined);
  } catch (error) {
    throw explainDatabaseUrl(databaseUrl, error);
  }
}

/** Opens the store on a database that is reached as `pg` reaches it. `last` runs after everything is closed. */
export async function openStoreOn(connection: PoolConfig, log: EventLog, last: () => Promise<void>): Promise<Store> {
  const pool = openPool(connection, log);
  try {
    return assemble(pool, connection, await prepareDatabase(pool), last);
  } catch (error) {
    await pool.end();
    throw translateError(error);
  }
}

function assemble(pool: Pool, connection: PoolConfig, session: AppSession, last: () => Promise<void>): Store {
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const rows = ownedRows(db, session);
  return {
    incidents: postgresIncidentStore(rows),
    corrections: postgresCorrections(rows),
    summaries: postgresSummaryCache(rows),
    tokens: postgresTokenLedger(rows),
    schedules: postgresDigestSchedules(rows),
    ledger: postgresDigestLedger(rows),
    feeds: postgresFeedStore(rows),
    audit: postgresAuditLog(rows),
    groupings: postgresGroupingStore(rows),
    grades: postgresGradeStore(rows),
    watches: postgresWatchStore(rows),
    exclusive: postgresExclusiveRunner(connection),
    marks: postgresImportMarks(rows),
    eraser: postgresEraser(db, session),
    archive: postgresArchive(connection, session),
    connection,
    ping: async () => {
      await pool.query('select 1').catch((error: unknown) => {
        throw translateError(error);
      });
    },
    close: async () => {
      await pool.end();
      await last();
    },
  };
}
