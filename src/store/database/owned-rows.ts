import { sql, type Kysely, type Transaction } from 'kysely';
import type { Owner } from '../../core/incident/report.ts';
import type { Schema } from './schema.ts';
import { translateError } from './translate-error.ts';

/** A transaction that sees and writes one owner's rows (and sees the public ones). */
export type OwnedTransaction = Transaction<Schema>;

/** The only way to the tables: every transaction says first on whose behalf it runs, and the database holds it to that. */
export interface OwnedRows {
  /** @throws StoreUnavailableError when the server is away, does not answer in time, or breaks off. */
  as<Result>(owner: Owner, action: (tx: OwnedTransaction) => Promise<Result>): Promise<Result>;
  /** Reads the rows of every guild, in the tables that allow it. @throws StoreUnavailableError as above. */
  sweep<Result>(action: (tx: OwnedTransaction) => Promise<Result>): Promise<Result>;
}

/** What a transaction takes on before its first statement: the role without superuser's rights, and where names are looked up. */
export interface AppSession {
  /** Undefined when the login role itself is bound by row-level security. */
  readonly role: string | undefined;
  readonly searchPath: string;
}

/**
 * The owners whose rows a transaction sees, as a table of ids. To go through them one by one keeps an index in its order (the
 * newest rows of each owner), which the policy's own `in (…)` does not.
 */
export const READABLE_OWNERS = sql`unnest(array['public', nullif(current_setting('sitrep.owner', true), 'public')])`;

/** How instants are written, whatever the server's or the role's own settings are. */
export const FORMS = { datestyle: 'ISO, YMD', timezone: 'UTC' } as const;

/** The tables, held behind their owners. */
export function ownedRows(db: Kysely<Schema>, session: AppSession): OwnedRows {
  const run = async <Result>(
    settings: Readonly<Record<string, string>>,
    action: (tx: OwnedTransaction) => Promise<Result>,
  ): Promise<Result> => {
    try {
      return await db.transaction().execute(async (tx) => {
        await takeOn(tx, {
          ...settings,
          ...FORMS,
          search_path: session.searchPath,
          ...(session.role && { role: session.role }),
        });
        return await action(tx);
      });
    } catch (error) {
      throw translateError(error);
    }
  };
  return {
    as: async (owner, action) => await run({ 'sitrep.owner': owner, 'sitrep.sweep': 'off' }, action),
    sweep: async (action) => await run({ 'sitrep.owner': '', 'sitrep.sweep': 'on' }, action),
  };
}

/** Takes settings on; they end with the transaction. */
export async function takeOn(tx: OwnedTransaction, settings: Readonly<Record<string, string>>): Promise<void> {
  const each = Object.entries(settings).map(([name, value]) => sql`set_config(${name}, ${value}, true)`);
  await sql`select ${sql.join(each)}`.execute(tx);
}
