import { sql, type Transaction } from 'kysely';
import type { LoadOutcome } from '../../app/ports.ts';
import type { AppSession } from '../database/owned-rows.ts';
import { migratorOn, MIGRATION_NAMES } from '../migrations/run-migrations.ts';
import { settleRights } from '../migrations/settle-rights.ts';
import { readLine, type ArchiveHeader } from './archive-line.ts';
import { insertArchived } from './insert-archived.ts';
import { listTables } from './list-tables.ts';

/**
 * Takes a dump in, in place of everything that the store holds. The schema is first made as the dump's release had it, then
 * brought to this one's by its migrations: a dump of an older release becomes what its database would have become.
 *
 * @param tx - to be committed when the outcome is `loaded`, else rolled back.
 */
export async function loadStore(
  tx: Transaction<unknown>,
  lines: AsyncIterable<string>,
  session: AppSession,
): Promise<LoadOutcome> {
  const reading = lines[Symbol.asyncIterator]();
  const header = await readHeader(reading);
  if (typeof header === 'string') return { kind: 'refused', cause: header };
  await makeSchema(tx, header, session);
  const tables = await listTables(tx);
  const outcome = await insertArchived(tx, tables, readRest(reading));
  if (outcome.kind === 'refused') return outcome;
  await continueCounters(tx, tables);
  await finish(migratorOn(tx).migrateToLatest());
  for (const statement of settleRights(session.role)) await sql.raw(statement).execute(tx);
  for (const { name } of await listTables(tx)) await sql`analyze ${sql.table(`sitrep.${name}`)}`.execute(tx);
  return outcome;
}

/** Drops all that the migrations made; the schema itself, and an extension that lives in it, stay. */
const CLEAR_SCHEMA = `
  do $$ declare statements text; begin
    select string_agg(statement, '; ' order by place) into statements from (
      select 1 as place, format('drop table %s cascade', oid::regclass) as statement
        from pg_class where relnamespace = 'sitrep'::regnamespace and relkind = 'r'
      union all
      select 2, format('drop routine if exists %s', oid::regprocedure)
        from pg_proc made where pronamespace = 'sitrep'::regnamespace
          and not exists (select from pg_depend where objid = made.oid and deptype = 'e')
      union all
      select 3, format('drop text search configuration sitrep.%I', cfgname)
        from pg_ts_config where cfgnamespace = 'sitrep'::regnamespace
    ) everything;
    execute statements;
  end $$`;

/** True when there is a row in any table. */
export async function holdsAnything(tx: Transaction<unknown>): Promise<boolean> {
  for (const { name } of await listTables(tx)) {
    const { rows } = await sql`select from ${sql.table(`sitrep.${name}`)} limit 1`.execute(tx);
    if (rows.length > 0) return true;
  }
  return false;
}

async function readHeader(reading: AsyncIterator<string>): Promise<ArchiveHeader | string> {
  const first = await reading.next();
  const line = first.done === true ? undefined : readLine(first.value);
  if (line?.kind !== 'header') return 'it is no backup of Sitrep: its first line does not say so';
  const unknown = line.header.migrations.find((name, index) => MIGRATION_NAMES[index] !== name);
  if (unknown === undefined) return line.header;
  return `a newer Sitrep wrote it (it knows ${unknown}); restore it with that one`;
}

/** The header has been read. */
async function* readRest(reading: AsyncIterator<string>): AsyncGenerator<string> {
  for (let next = await reading.next(); next.done !== true; next = await reading.next()) yield next.value;
}

async function makeSchema(tx: Transaction<unknown>, header: ArchiveHeader, session: AppSession): Promise<void> {
  await sql.raw(CLEAR_SCHEMA).execute(tx);
  await sql`select set_config('search_path', ${session.searchPath}, true)`.execute(tx);
  await finish(migratorOn(tx).migrateTo(header.migrations.at(-1) ?? ''));
}

async function finish(migrating: Promise<{ readonly error?: unknown }>): Promise<void> {
  const { error } = await migrating;
  if (error !== undefined) throw error instanceof Error ? error : new Error('a migration failed', { cause: error });
}

/** The next row to come gets a number above all that were loaded. */
async function continueCounters(
  tx: Transaction<unknown>,
  tables: Awaited<ReturnType<typeof listTables>>,
): Promise<void> {
  for (const { name, counter } of tables) {
    if (counter === null) continue;
    const table = sql.table(`sitrep.${name}`);
    await sql`select setval(pg_get_serial_sequence(${`sitrep.${name}`}, ${counter}),
      coalesce((select max(${sql.ref(counter)}) from ${table}), 0) + 1, false)`.execute(tx);
  }
}
