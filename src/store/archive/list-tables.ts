import { sql, type Kysely } from 'kysely';
import { z } from 'zod';

const tableSchema = z.object({
  name: z.string(),
  /** The columns that are written, not worked out by the database. */
  columns: z.array(z.string()),
  /** Of these, the column that counts by itself. */
  counter: z.string().nullable(),
  references: z.array(z.string()),
});

/** A table as it is dumped and loaded. */
export type ArchivedTable = Readonly<z.infer<typeof tableSchema>>;

/** Every table of the store, each after those that its rows point to. */
export async function listTables(db: Kysely<unknown>): Promise<ArchivedTable[]> {
  const { rows } = await sql`
    select c.relname as name,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attidentity <> '') as counter,
      array(select distinct target.relname::text from pg_constraint f join pg_class target on target.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f') as "references"
    from pg_class c
    where c.relnamespace = 'sitrep'::regnamespace and c.relkind = 'r' and c.relname not like 'kysely\\_%'
    order by c.relname`.execute(db);
  return inOrder(z.array(tableSchema).parse(rows));
}

function inOrder(tables: readonly ArchivedTable[]): ArchivedTable[] {
  const ordered = new Map<string, ArchivedTable>();
  const add = (table: ArchivedTable | undefined): void => {
    if (table === undefined || ordered.has(table.name)) return;
    for (const name of table.references.filter((one) => one !== table.name))
      add(tables.find((one) => one.name === name));
    ordered.set(table.name, table);
  };
  for (const table of tables) add(table);
  return [...ordered.values()];
}
