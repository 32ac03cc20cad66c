import { sql, type Kysely } from 'kysely';
import { protectGuildRows } from './row-level-security.ts';

/** How far the import of a large file came, so that one that was broken off is taken up again. */
export const importMarks = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(IMPORT_MARKS).execute(db);
    await protectGuildRows(db, 'import_marks');
  },
};

const IMPORT_MARKS = `
  create table sitrep.import_marks (
    guild_id text collate "C" not null,
    source text collate "C" not null,
    done bigint not null,
    primary key (guild_id, source))`;
