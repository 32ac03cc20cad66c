import { sql, type Kysely } from 'kysely';
import { protectPublicAndGuildRows } from './row-level-security.ts';

/** How reliable publishers are held to be, by a guild or by the operator. */
export const publisherGrades = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(PUBLISHER_GRADES).execute(db);
    await protectPublicAndGuildRows(db, 'publisher_grades');
  },
};

const PUBLISHER_GRADES = `
  create table sitrep.publisher_grades (
    guild_id text collate "C" not null,
    key text collate "C" not null,
    publisher text not null,
    grade text not null check (grade in ('A', 'B', 'C', 'D', 'E', 'F')),
    reason text not null,
    author jsonb not null,
    graded timestamptz not null,
    primary key (guild_id, key))`;
