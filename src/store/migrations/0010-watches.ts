import { sql, type Kysely } from 'kysely';
import { protectGuildRows } from './row-level-security.ts';

/** What people and channels watch, and each message that came of it: claimed before it is posted, so that none comes twice. */
export const watches = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of TABLES) await sql.raw(statement).execute(db);
    for (const table of ['watches', 'watch_notices']) await protectGuildRows(db, table);
  },
};

const TABLES = [
  `create table sitrep.watches (
     guild_id text collate "C" not null,
     id text collate "C" not null,
     topic jsonb not null,
     channel_id text not null,
     is_direct boolean not null,
     person jsonb not null,
     mention boolean not null,
     created timestamptz not null,
     heard_until timestamptz not null,
     last_notice timestamptz,
     primary key (guild_id, id))`,
  `create table sitrep.watch_notices (
     guild_id text collate "C" not null,
     id text collate "C" not null,
     watch_id text collate "C" not null,
     from_time timestamptz not null,
     until_time timestamptz not null,
     claimed timestamptz not null,
     state text not null,
     message_id text,
     failure text,
     primary key (guild_id, id),
     foreign key (guild_id, watch_id) references sitrep.watches on delete cascade)`,
  `create index watch_notices_open on sitrep.watch_notices (claimed) where state = 'claimed'`,
];
