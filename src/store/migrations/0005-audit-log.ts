import { sql, type Kysely } from 'kysely';
import { protectPublicAndGuildRows } from './row-level-security.ts';

/** Who did what to incidents, reports and claims, and why; what the operator did is everybody's to see. */
export const auditLog = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of TABLES) await sql.raw(statement).execute(db);
    await protectPublicAndGuildRows(db, 'audit_log');
  },
};

const TABLES = [
  `create table sitrep.audit_log (
     guild_id text collate "C" not null,
     id text collate "C" not null,
     at timestamptz not null,
     actor_id text not null,
     actor_name text not null,
     action text not null,
     incident_id text collate "C",
     report_id text collate "C",
     claim text,
     reason text not null,
     detail jsonb not null,
     undone_by text collate "C",
     entered bigint generated always as identity,
     primary key (guild_id, id))`,
  `create index audit_log_incident on sitrep.audit_log (guild_id, incident_id)`,
  `create index audit_log_entered on sitrep.audit_log (guild_id, entered desc)`,
];
