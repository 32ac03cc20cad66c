/**
 * The statements that give the app's role its rights to every table there is. Where there is none (`undefined`), the owner of
 * the tables is the one who reads them, and row-level security must bind owners too.
 */
export function settleRights(role: string | undefined): readonly string[] {
  return role === undefined ? [bindOwner('force')] : [bindOwner('no force'), ...grantsTo(role)];
}

/** The statement that binds the owner of the tables by row-level security like everybody, or frees it again. */
export function bindOwner(force: 'force' | 'no force'): string {
  return `do $$ declare t regclass; begin
    for t in select oid from pg_class where relnamespace = 'sitrep'::regnamespace and relrowsecurity
      and relforcerowsecurity <> ${force === 'force'} loop
      execute format('alter table %s ${force} row level security', t);
    end loop; end $$`;
}

function grantsTo(role: string): string[] {
  return [
    `grant usage on schema sitrep to ${role}`,
    `grant select, insert, update, delete on all tables in schema sitrep to ${role}`,
    `revoke all on sitrep.kysely_migration, sitrep.kysely_migration_lock from ${role}`,
  ];
}
