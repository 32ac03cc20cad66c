import { sql, type Kysely } from 'kysely';

const OWNER = `current_setting('sitrep.owner', true)`;

/** Rows of this table are seen by everybody when they are public, else by their guild alone, and written by their owner alone. */
export async function protectPublicAndGuildRows(db: Kysely<unknown>, table: string): Promise<void> {
  await protect(db, table, `guild_id in ('public', ${OWNER})`);
}

/**
 * Rows of this table are seen and written by their guild alone. The digest's worker, which serves every guild, may read all of
 * them by saying so (`sitrep.sweep`).
 */
export async function protectGuildRows(db: Kysely<unknown>, table: string): Promise<void> {
  await protect(db, table, `guild_id = ${OWNER} or current_setting('sitrep.sweep', true) = 'on'`);
}

async function protect(db: Kysely<unknown>, table: string, seen: string): Promise<void> {
  const own = `guild_id = ${OWNER}`;
  const statements = [
    `alter table sitrep.${table} enable row level security`,
    `create policy seen on sitrep.${table} for select using (${seen})`,
    `create policy added on sitrep.${table} for insert with check (${own})`,
    `create policy changed on sitrep.${table} for update using (${own}) with check (${own})`,
    `create policy removed on sitrep.${table} for delete using (${own})`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
