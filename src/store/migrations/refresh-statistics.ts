/** Where statements are run: a connection, or a transaction that is open. */
type Run = (statement: string) => Promise<unknown>;

/**
 * Lets PostgreSQL look at the tables that have grown much since it last did. Without that it takes a table for empty and reads
 * it from end to end: after the first thousand reports each further one costs ten times what it should. A server that runs all
 * day looks by itself; one that is started for a command may be stopped before it comes to it.
 */
export async function refreshStatistics(run: Run): Promise<void> {
  await run(`do $$ declare t regclass; begin
    for t in select relid from pg_stat_user_tables
      where schemaname = 'sitrep' and n_mod_since_analyze > 100 + 0.2 * n_live_tup loop
      execute format('analyze %s', t);
    end loop; end $$`);
}
