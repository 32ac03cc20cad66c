import { sql, type Kysely } from 'kysely';
import type { Owner } from '../../core/incident/report.ts';
import { bindOwner } from '../migrations/settle-rights.ts';
import { FORMS, takeOn, type AppSession, type OwnedTransaction } from './owned-rows.ts';
import type { Schema } from './schema.ts';
import { translateError } from './translate-error.ts';

/** A transaction that sees and writes every owner's rows, and can look at them as one owner does. */
export interface OpenTransaction {
  readonly tx: OwnedTransaction;
  /** Does something with one owner's rights alone, as everything else does; then all rows are open again. */
  as<Result>(owner: Owner, action: () => Promise<Result>): Promise<Result>;
}

/**
 * Runs a transaction with the rights of the tables' owner, past row-level security: for what concerns every guild at once. The
 * login role has them; where it is bound too, it is freed until the transaction ends, and everybody else waits.
 *
 * @throws StoreUnavailableError when the server is away, does not answer in time, or breaks off.
 */
export async function withOwnerRights<Result>(
  db: Kysely<Schema>,
  { role, searchPath }: AppSession,
  action: (open: OpenTransaction) => Promise<Result>,
): Promise<Result> {
  try {
    return await db.transaction().execute(async (tx) => {
      const bind = (to: 'force' | 'no force') => (role === undefined ? sql.raw(bindOwner(to)).execute(tx) : undefined);
      await takeOn(tx, { ...FORMS, search_path: searchPath });
      await bind('no force');
      const as: OpenTransaction['as'] = async (owner, act) => {
        await bind('force');
        await takeOn(tx, { 'sitrep.owner': owner, ...(role && { role }) });
        const result = await act();
        await takeOn(tx, { 'sitrep.owner': '', role: 'none' });
        await bind('no force');
        return result;
      };
      const result = await action({ tx, as });
      await bind('force');
      return result;
    });
  } catch (error) {
    throw translateError(error);
  }
}
