import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { GradeStore, PublisherGrade } from '../../app/grades/grade-ports.ts';
import { ownerOf } from '../../app/reader.ts';
import { authorSchema } from '../../core/incident/correction.ts';
import { reliabilitySchema } from '../../core/incident/reliability.ts';
import { ownerSchema } from '../../core/incident/report.ts';
import { writeAuditEntry } from '../audit/audit-rows.ts';
import type { OwnedRows } from '../database/owned-rows.ts';
import type { PublisherGradeTable } from '../database/schema.ts';

const gradeSchema = z.object({
  owner: ownerSchema,
  key: z.string().min(1),
  publisher: z.string().min(1),
  grade: reliabilitySchema,
  reason: z.string(),
  author: authorSchema,
  graded: z.iso.datetime({ offset: true }),
});

/** Grades of publishers in PostgreSQL: one an owner and publisher, the last one set stands. */
export function postgresGradeStore(rows: OwnedRows): GradeStore {
  return {
    list: async (reader) =>
      await rows.as(ownerOf(reader), async (tx) => {
        const all = tx.selectFrom('sitrep.publisher_grades').selectAll().distinctOn('key');
        // 'public' sorts after every snowflake: a guild's own grade comes first
        return (await all.orderBy('key').orderBy('guild_id').execute()).map(rowToGrade);
      }),
    set: async (given, entry) => {
      const { owner, author, ...grade } = gradeSchema.parse(given);
      const kept = { ...grade, author: JSON.stringify(author) };
      await rows.as(owner, async (tx) => {
        await tx
          .insertInto('sitrep.publisher_grades')
          .values({ guild_id: owner, ...kept })
          .onConflict((conflict) => conflict.columns(['guild_id', 'key']).doUpdateSet(kept))
          .execute();
        await writeAuditEntry(tx, entry);
      });
    },
    remove: async (owner, key, entry) =>
      await rows.as(owner, async (tx) => {
        const own = tx.deleteFrom('sitrep.publisher_grades').where('guild_id', '=', owner).where('key', '=', key);
        const { numDeletedRows } = await own.executeTakeFirst();
        if (numDeletedRows > 0n) await writeAuditEntry(tx, entry);
        return numDeletedRows > 0n;
      }),
    newestPublishers: async (reader, limit) =>
      await rows.as(ownerOf(reader), async (tx) => {
        const newest = tx.selectFrom('sitrep.reports').select('publisher').orderBy('fetched', 'desc').limit(limit);
        const found = await newest.execute();
        return [...new Set(found.map(({ publisher }) => publisher).filter((one) => one !== null))];
      }),
  };
}

function rowToGrade({ guild_id: owner, ...row }: Selectable<PublisherGradeTable>): PublisherGrade {
  return gradeSchema.parse({ owner, ...row });
}
