import { z } from 'zod';
import type { DigestEntry, DigestLedger } from '../app/ports.ts';
import type { OwnedRows, OwnedTransaction } from './database/owned-rows.ts';
import type { DigestLedgerTable } from './database/schema.ts';

const claimSchema = z.object({
  id: z.string().min(1),
  guildId: z.string().min(1),
  scheduleId: z.string().min(1),
  channelId: z.string().min(1),
  localDate: z.iso.date(),
  part: z.int().nonnegative(),
  claimed: z.iso.datetime({ offset: true }),
});
const entrySchema = claimSchema.extend({
  state: z.enum(['claimed', 'posted', 'failed']),
  messageId: z.string().nullable(),
  failure: z.string().nullable(),
});
type Claimed = z.infer<typeof claimSchema>;

/** The ledger of digest messages in PostgreSQL: a unique key makes a claim succeed once, whoever asks. */
export function postgresDigestLedger(rows: OwnedRows): DigestLedger {
  const mark = async (guildId: string, id: string, changes: Partial<Omit<DigestLedgerTable, 'guild_id' | 'id'>>) => {
    await rows.as(
      guildId,
      async (tx) =>
        await tx
          .updateTable('sitrep.digest_ledger')
          .set(changes)
          .where('guild_id', '=', guildId)
          .where('id', '=', id)
          .execute(),
    );
  };
  return {
    claim: async (asked) => await rows.as(asked.guildId, async (tx) => await claim(tx, claimSchema.parse(asked))),
    markPosted: async (guildId, id, messageId) =>
      await mark(guildId, id, { state: 'posted', message_id: messageId, failure: null }),
    markFailed: async (guildId, id, failure) => await mark(guildId, id, { state: 'failed', failure }),
    recent: async (guildId, limit) =>
      await rows.as(guildId, async (tx) => {
        const own = tx.selectFrom('sitrep.digest_ledger').selectAll().where('guild_id', '=', guildId);
        const newest = own.orderBy('claimed', 'desc').orderBy('part', 'desc').orderBy('id', 'desc').limit(limit);
        return (await newest.execute()).map(rowToEntry);
      }),
  };
}

async function claim(tx: OwnedTransaction, asked: Claimed): Promise<{ fresh: boolean; entry: DigestEntry }> {
  const inserted = await tx
    .insertInto('sitrep.digest_ledger')
    .values({
      guild_id: asked.guildId,
      id: asked.id,
      schedule_id: asked.scheduleId,
      channel_id: asked.channelId,
      local_date: asked.localDate,
      part: asked.part,
      state: 'claimed',
      claimed: asked.claimed,
      message_id: null,
      failure: null,
    })
    .onConflict((conflict) => conflict.columns(['guild_id', 'schedule_id', 'local_date', 'part']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (inserted !== undefined) return { fresh: true, entry: rowToEntry(inserted) };
  const there = await tx
    .selectFrom('sitrep.digest_ledger')
    .selectAll()
    .where('guild_id', '=', asked.guildId)
    .where('schedule_id', '=', asked.scheduleId)
    .where('local_date', '=', asked.localDate)
    .where('part', '=', asked.part)
    .executeTakeFirstOrThrow();
  return { fresh: false, entry: rowToEntry(there) };
}

function rowToEntry(row: Readonly<Record<string, unknown>>): DigestEntry {
  const entry = entrySchema.parse({
    ...row,
    guildId: row['guild_id'],
    scheduleId: row['schedule_id'],
    channelId: row['channel_id'],
    localDate: row['local_date'],
    messageId: row['message_id'],
  });
  return { ...entry, messageId: entry.messageId ?? undefined, failure: entry.failure ?? undefined };
}
