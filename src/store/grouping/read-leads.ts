import { sql } from 'kysely';
import { z } from 'zod';
import type { OwnedTransaction } from '../database/owned-rows.ts';

const leadSchema = z.array(z.object({ id: z.string(), lead: z.string() }));

/** By which id each incident is known now, of those that were merged; the others are left out. */
export async function readLeads(tx: OwnedTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql`
    select asked.id, (sitrep.incident_group(asked.id))[1] as lead from unnest(${ids}::text[]) asked (id)
    where exists (select from sitrep.forwards f where f.from_id = asked.id or f.to_id = asked.id)`.execute(tx);
  return new Map(leadSchema.parse(rows).map(({ id, lead }) => [id, lead]));
}
