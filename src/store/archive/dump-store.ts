import { sql, type Kysely, type Transaction } from 'kysely';
import { z } from 'zod';
import { writeEnd, writeHeader, writeRow } from './archive-line.ts';
import { listTables, type ArchivedTable } from './list-tables.ts';

/** Rows that are held in memory at a time. */
const ROWS_A_FETCH = 200;

const rowTexts = z.array(z.object({ row: z.string() }));
const names = z.array(z.object({ name: z.string() }));

/**
 * Reads the whole store at one instant, line by line, whatever is written meanwhile: a header, a line a row, and an end.
 *
 * @param tx - a transaction that sees one instant and every owner's rows.
 */
export async function* dumpStore(tx: Transaction<unknown>): AsyncGenerator<string> {
  const { rows: applied } = await sql`select name from sitrep.kysely_migration order by name`.execute(tx);
  yield writeHeader(names.parse(applied).map(({ name }) => name));
  let count = 0;
  for (const table of await listTables(tx)) {
    for await (const row of readRows(tx, table)) {
      count += 1;
      yield writeRow(table.name, row);
    }
  }
  yield writeEnd(count);
}

/** PostgreSQL writes the JSON, so that every value comes out as it can be taken in again. */
async function* readRows(db: Kysely<unknown>, { name, columns }: ArchivedTable): AsyncGenerator<string> {
  const selected = sql.join(columns.map((column) => sql.ref(column)));
  await sql`declare dumped no scroll cursor for
    select row_to_json(kept)::text as row from (select ${selected} from ${sql.table(`sitrep.${name}`)}) kept`.execute(
    db,
  );
  for (;;) {
    const { rows } = await sql`fetch ${sql.lit(ROWS_A_FETCH)} from dumped`.execute(db);
    if (rows.length === 0) break;
    for (const { row } of rowTexts.parse(rows)) yield row;
  }
  await sql`close dumped`.execute(db);
}
