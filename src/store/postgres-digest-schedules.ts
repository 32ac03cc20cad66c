import { z } from 'zod';
import type { DigestSchedule, DigestSchedules } from '../app/ports.ts';
import type { OwnedRows } from './database/owned-rows.ts';

const scheduleSchema = z.object({
  id: z.string().min(1),
  guildId: z.string().min(1),
  channelId: z.string().min(1),
  time: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u),
  zone: z.string().min(1),
  paused: z.boolean(),
  created: z.iso.datetime({ offset: true }),
});

/** Digest schedules in PostgreSQL: one a channel, the last one saved stands. */
export function postgresDigestSchedules(rows: OwnedRows): DigestSchedules {
  return {
    list: async (guildId) =>
      await rows.as(guildId, async (tx) => {
        const found = await tx
          .selectFrom('sitrep.digest_schedules')
          .selectAll()
          .where('guild_id', '=', guildId)
          .orderBy('created')
          .execute();
        return found.map(rowToSchedule);
      }),
    active: async () =>
      await rows.sweep(async (tx) => {
        const found = await tx
          .selectFrom('sitrep.digest_schedules')
          .selectAll()
          .where('paused', '=', false)
          .orderBy('created')
          .execute();
        return found.map(rowToSchedule);
      }),
    save: async (given) => await save(rows, scheduleSchema.parse(given)),
    remove: async (guildId, id) =>
      await rows.as(guildId, async (tx) => {
        const { numDeletedRows } = await tx
          .deleteFrom('sitrep.digest_schedules')
          .where('guild_id', '=', guildId)
          .where('id', '=', id)
          .executeTakeFirst();
        return numDeletedRows > 0n;
      }),
  };
}

async function save(rows: OwnedRows, schedule: DigestSchedule): Promise<void> {
  const { id, guildId, channelId, time, zone, paused, created } = schedule;
  const kept = { channel_id: channelId, time, zone, paused, created };
  await rows.as(guildId, async (tx) => {
    await tx
      .deleteFrom('sitrep.digest_schedules')
      .where('guild_id', '=', guildId)
      .where('channel_id', '=', channelId)
      .where('id', '<>', id)
      .execute();
    await tx
      .insertInto('sitrep.digest_schedules')
      .values({ guild_id: guildId, id, ...kept })
      .onConflict((conflict) => conflict.columns(['guild_id', 'id']).doUpdateSet(kept))
      .execute();
  });
}

function rowToSchedule(row: Readonly<Record<string, unknown>>): DigestSchedule {
  return scheduleSchema.parse({ ...row, guildId: row['guild_id'], channelId: row['channel_id'] });
}
