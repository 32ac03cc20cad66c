import type { Insertable } from 'kysely';
import type { OwnedTransaction } from './owned-rows.ts';
import type { Schema } from './schema.ts';

/** A statement takes at most 65,535 parameters; no table here has more than 20 columns. */
const ROWS_A_STATEMENT = 1_000;

/** Inserts any number of rows. */
export async function insertRows<Table extends keyof Schema>(
  tx: OwnedTransaction,
  table: Table,
  rows: readonly Insertable<Schema[Table]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
    await tx
      .insertInto(table)
      .values(rows.slice(from, from + ROWS_A_STATEMENT))
      .execute();
}
