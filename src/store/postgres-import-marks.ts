import { z } from 'zod';
import type { ImportMarks } from '../app/ports.ts';
import type { OwnedRows } from './database/owned-rows.ts';

const doneSchema = z.int().nonnegative();

/** How far imports came, in PostgreSQL: one row an owner and source. */
export function postgresImportMarks(rows: OwnedRows): ImportMarks {
  return {
    read: async (owner, source) =>
      await rows.as(owner, async (tx) => {
        const row = await tx
          .selectFrom('sitrep.import_marks')
          .select('done')
          .where('guild_id', '=', owner)
          .where('source', '=', source)
          .executeTakeFirst();
        return doneSchema.parse(row?.done ?? 0);
      }),
    write: async (owner, source, done) => {
      const row = { guild_id: owner, source, done: doneSchema.parse(done) };
      await rows.as(
        owner,
        async (tx) =>
          await tx
            .insertInto('sitrep.import_marks')
            .values(row)
            .onConflict((conflict) => conflict.columns(['guild_id', 'source']).doUpdateSet({ done: row.done }))
            .execute(),
      );
    },
    clear: async (owner, source) => {
      await rows.as(
        owner,
        async (tx) =>
          await tx
            .deleteFrom('sitrep.import_marks')
            .where('guild_id', '=', owner)
            .where('source', '=', source)
            .execute(),
      );
    },
  };
}
