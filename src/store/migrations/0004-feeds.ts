import { sql, type Kysely } from 'kysely';
import { protectGuildRows, protectPublicAndGuildRows } from './row-level-security.ts';

/** Feeds are everybody's and polled once; who follows them is each guild's own. Entries stay, so that none is taken in twice. */
export const feeds = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of TABLES) await sql.raw(statement).execute(db);
    for (const table of ['feeds', 'feed_entries']) await protectPublicAndGuildRows(db, table);
    await protectGuildRows(db, 'feed_follows');
  },
};

const TABLES = [
  `create table sitrep.feeds (
     guild_id text collate "C" not null,
     id text collate "C" not null,
     url text not null,
     title text not null,
     etag text,
     last_modified text,
     interval_minutes double precision not null,
     next_poll timestamptz not null,
     last_poll timestamptz,
     failures int not null,
     failing_since timestamptz,
     failure jsonb,
     primary key (guild_id, id))`,
  `create index feeds_next_poll on sitrep.feeds (next_poll)`,
  `create table sitrep.feed_entries (
     guild_id text collate "C" not null,
     feed_id text collate "C" not null,
     key text collate "C" not null,
     entry jsonb not null,
     report jsonb,
     state text not null,
     reason text,
     attempts int not null,
     next_try timestamptz not null,
     arrival bigint generated always as identity,
     primary key (guild_id, feed_id, key),
     foreign key (guild_id, feed_id) references sitrep.feeds on delete cascade)`,
  `create index feed_entries_waiting on sitrep.feed_entries (next_try) where state = 'waiting'`,
  `create table sitrep.feed_follows (
     guild_id text collate "C" not null,
     feed_id text collate "C" not null,
     channel_id text,
     added timestamptz not null,
     told_failing timestamptz,
     primary key (guild_id, feed_id))`,
  `create index feed_follows_feed on sitrep.feed_follows (feed_id)`,
];
