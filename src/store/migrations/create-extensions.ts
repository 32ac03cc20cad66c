import type { ClientBase } from 'pg';
import { StoreSetupError } from './store-setup-error.ts';

/** Trigram likeness, folding of accents, edit distance. All three are "trusted": whoever may create in a database may create them. */
const EXTENSIONS = ['pg_trgm', 'unaccent', 'fuzzystrmatch'] as const;

/**
 * Creates the extensions that are not there yet, and answers the schemas in which they all are.
 *
 * @throws StoreSetupError with the statements for the administrator, when the login role may not, or the server lacks them.
 */
export async function createExtensions(client: ClientBase): Promise<readonly string[]> {
  for (const name of EXTENSIONS) await create(client, name);
  const { rows } = await client.query<{ schema: string }>(
    'select distinct extnamespace::regnamespace::text as schema from pg_extension where extname = any($1)',
    [EXTENSIONS],
  );
  return rows.map(({ schema }) => schema);
}

async function create(client: ClientBase, name: string): Promise<void> {
  try {
    await client.query(`create extension if not exists ${name}`);
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const all = EXTENSIONS.map((one) => `create extension if not exists ${one};`).join(' ');
    throw new StoreSetupError(
      `The database lacks the extension ${name}, and it could not be created: ${said}`,
      `Install PostgreSQL's contrib package if it is missing, and let an administrator run in this database: ${all}`,
      { cause },
    );
  }
}
