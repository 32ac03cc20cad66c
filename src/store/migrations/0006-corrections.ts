import { sql, type Kysely } from 'kysely';
import { protectPublicAndGuildRows } from './row-level-security.ts';

/** What people take back or read otherwise: rows of whoever corrects, about reports of their own or of everybody. */
export const corrections = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of TABLES) await sql.raw(statement).execute(db);
    await protectPublicAndGuildRows(db, 'corrections');
  },
};

const TABLES = [
  `create table sitrep.corrections (
     guild_id text collate "C" not null,
     id text collate "C" not null,
     incident_id text collate "C" not null,
     report_owner text collate "C" not null,
     report_id text collate "C" not null,
     claim jsonb,
     reading jsonb,
     reason text not null,
     author jsonb not null,
     made timestamptz not null,
     undone jsonb,
     changed timestamptz not null,
     arrival bigint generated always as identity,
     primary key (guild_id, id),
     foreign key (report_owner, report_id) references sitrep.reports on delete cascade)`,
  `create index corrections_report on sitrep.corrections (report_id)`,
  `create index corrections_changed on sitrep.corrections (changed)`,
];
