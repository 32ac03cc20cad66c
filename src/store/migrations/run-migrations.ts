import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Pool } from 'pg';
import { firstSchema } from './0001-first-schema.ts';
import { searchFunctions } from './0002-search-functions.ts';
import { importMarks } from './0003-import-marks.ts';
import { feeds } from './0004-feeds.ts';
import { auditLog } from './0005-audit-log.ts';
import { corrections } from './0006-corrections.ts';
import { groupings } from './0007-groupings.ts';
import { publisherGrades } from './0008-publisher-grades.ts';
import { watches } from './0010-watches.ts';
import { StoreSetupError } from './store-setup-error.ts';

/** Every migration, by its number; they only ever go forward, and one that was released is never changed. */
const MIGRATIONS = {
  '0001-first-schema': firstSchema,
  '0002-search-functions': searchFunctions,
  '0003-import-marks': importMarks,
  '0004-feeds': feeds,
  '0005-audit-log': auditLog,
  '0006-corrections': corrections,
  '0007-groupings': groupings,
  '0008-publisher-grades': publisherGrades,
  '0010-watches': watches,
} as const;

/** The migrations that this release knows, in order. */
export const MIGRATION_NAMES: readonly string[] = Object.keys(MIGRATIONS);

/** Applies migrations on a database, or within a transaction that is open already. */
export function migratorOn(db: Kysely<unknown>): Migrator {
  return new Migrator({
    db,
    provider: { getMigrations: async () => MIGRATIONS },
    migrationTableSchema: 'sitrep',
  });
}

/**
 * Brings the database to this release's schema, all or nothing, while no other process does.
 *
 * @param pool - logs in as the owner of the tables; not closed here.
 * @throws StoreSetupError when a migration fails, or the database was written by a newer release.
 */
export async function runMigrations(pool: Pool, searchPath: string): Promise<void> {
  if (await isCurrent(pool)) return;
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({
      pool,
      onReserveConnection: async (connection) => {
        await connection.executeQuery(sql`select set_config('search_path', ${searchPath}, false)`.compile(db));
      },
    }),
  });
  const { error, results } = await migratorOn(db).migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName;
  const said = error instanceof Error ? error.message : 'unknown error';
  throw new StoreSetupError(
    failed === undefined
      ? `The schema is not one that this release knows: ${said}`
      : `The migration ${failed} failed: ${said}`,
    failed === undefined
      ? 'Start the newer Sitrep that wrote it, or restore a backup'
      : 'Nothing was changed; see docs/store.md',
    { cause: error },
  );
}

/** Every start but the first after an upgrade: one question instead of the Migrator's look round the whole schema. */
async function isCurrent(pool: Pool): Promise<boolean> {
  const { rows: tables } = await pool.query<{ there: boolean }>(
    `select to_regclass('sitrep.kysely_migration') is not null as there`,
  );
  if (tables[0]?.there !== true) return false;
  const { rows } = await pool.query<{ name: string }>('select name from sitrep.kysely_migration order by name');
  return rows.map(({ name }) => name).join() === MIGRATION_NAMES.join();
}
