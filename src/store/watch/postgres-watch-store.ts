import { z } from 'zod';
import type { Watch, WatchNotice, WatchStore } from '../../app/watch/watch-ports.ts';
import { watchTopicSchema } from '../../core/watch/watch-topic.ts';
import type { OwnedRows } from '../database/owned-rows.ts';

const instant = z.iso.datetime({ offset: true });
const watchSchema = z.object({
  id: z.string().min(1),
  guildId: z.string().min(1),
  topic: watchTopicSchema,
  channelId: z.string().min(1),
  isDirect: z.boolean(),
  person: z.object({ id: z.string().min(1), name: z.string() }),
  mention: z.boolean(),
  created: instant,
  heardUntil: instant,
  lastNotice: instant.nullable(),
});
const noticeSchema = z.object({
  id: z.string().min(1),
  guildId: z.string().min(1),
  watchId: z.string().min(1),
  from: instant,
  until: instant,
  claimed: instant,
});

/** Watches in PostgreSQL: each guild's own; the worker that serves all of them may read them. */
export function postgresWatchStore(rows: OwnedRows): WatchStore {
  return {
    add: (watch) => add(rows, watch),
    list: async (guildId) =>
      await rows.as(guildId, async (tx) => {
        const own = tx.selectFrom('sitrep.watches').selectAll().where('guild_id', '=', guildId);
        return (await own.orderBy('created').orderBy('id').execute()).map(rowToWatch);
      }),
    remove: async (guildId, id) =>
      await rows.as(guildId, async (tx) => {
        const own = tx.deleteFrom('sitrep.watches').where('guild_id', '=', guildId).where('id', '=', id);
        return (await own.executeTakeFirst()).numDeletedRows > 0n;
      }),
    all: async () =>
      await rows.sweep(async (tx) =>
        (await tx.selectFrom('sitrep.watches').selectAll().orderBy('created').orderBy('id').execute()).map(rowToWatch),
      ),
    hear: async ({ guildId, id }, until) => {
      await rows.as(guildId, async (tx) => {
        const own = tx.updateTable('sitrep.watches').where('guild_id', '=', guildId).where('id', '=', id);
        await own.set({ heard_until: until }).execute();
      });
    },
    claim: (notice) => claim(rows, notice),
    open: async () =>
      await rows.sweep(async (tx) => {
        const open = tx.selectFrom('sitrep.watch_notices').selectAll().where('state', '=', 'claimed');
        return (await open.orderBy('claimed').orderBy('id').execute()).map(rowToNotice);
      }),
    settle: async ({ guildId, id }, end) => {
      const { messageId, failure } = { messageId: null, failure: null, ...end };
      await rows.as(guildId, async (tx) => {
        const own = tx.updateTable('sitrep.watch_notices').where('guild_id', '=', guildId).where('id', '=', id);
        await own.set({ state: end.state, message_id: messageId, failure }).execute();
      });
    },
  };
}

async function add(rows: OwnedRows, watch: Watch): Promise<void> {
  const { id, guildId, topic, channelId, isDirect, person, mention, created, heardUntil, lastNotice } = watch;
  await rows.as(guildId, async (tx) => {
    await tx
      .insertInto('sitrep.watches')
      .values({
        guild_id: guildId,
        id,
        topic: JSON.stringify(topic),
        channel_id: channelId,
        is_direct: isDirect,
        person: JSON.stringify(person),
        mention,
        created,
        heard_until: heardUntil,
        last_notice: lastNotice ?? null,
      })
      .execute();
  });
}

async function claim(rows: OwnedRows, { id, guildId, watchId, from, until, claimed }: WatchNotice): Promise<void> {
  const times = { from_time: from, until_time: until, claimed };
  const open = { state: 'claimed', message_id: null, failure: null };
  await rows.as(guildId, async (tx) => {
    const own = tx.updateTable('sitrep.watches').where('guild_id', '=', guildId).where('id', '=', watchId);
    await own.set({ heard_until: until, last_notice: claimed }).execute();
    await tx
      .insertInto('sitrep.watch_notices')
      .values({ guild_id: guildId, id, watch_id: watchId, ...times, ...open })
      .execute();
  });
}

function rowToWatch(row: Readonly<Record<string, unknown>>): Watch {
  const watch = watchSchema.parse({
    ...row,
    guildId: row['guild_id'],
    channelId: row['channel_id'],
    isDirect: row['is_direct'],
    heardUntil: row['heard_until'],
    lastNotice: row['last_notice'],
  });
  return { ...watch, lastNotice: watch.lastNotice ?? undefined };
}

function rowToNotice(row: Readonly<Record<string, unknown>>): WatchNotice {
  return noticeSchema.parse({
    ...row,
    guildId: row['guild_id'],
    watchId: row['watch_id'],
    from: row['from_time'],
    until: row['until_time'],
  });
}
