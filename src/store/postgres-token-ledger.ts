import { sql } from 'kysely';
import { z } from 'zod';
import type { TokenLedger } from '../app/ports.ts';
import type { OwnedRows } from './database/owned-rows.ts';

const daySchema = z.iso.date();
const tokensSchema = z.int().nonnegative();

/** Tokens spent, in PostgreSQL: one row an owner and UTC day. */
export function postgresTokenLedger(rows: OwnedRows): TokenLedger {
  return {
    spent: async (owner, day) =>
      await rows.as(owner, async (tx) => {
        const row = await tx
          .selectFrom('sitrep.token_ledger')
          .select('tokens')
          .where('guild_id', '=', owner)
          .where('day', '=', daySchema.parse(day))
          .executeTakeFirst();
        return tokensSchema.parse(row?.tokens ?? 0);
      }),
    add: async (owner, day, tokens) => {
      const row = { guild_id: owner, day: daySchema.parse(day), tokens: tokensSchema.parse(tokens) };
      await rows.as(
        owner,
        async (tx) =>
          await tx
            .insertInto('sitrep.token_ledger')
            .values(row)
            .onConflict((conflict) =>
              conflict.columns(['guild_id', 'day']).doUpdateSet({ tokens: sql`token_ledger.tokens + excluded.tokens` }),
            )
            .execute(),
      );
    },
  };
}
