import { sql } from 'kysely';
import type { Incident } from '../../core/incident/incident.ts';
import type { Owner, Report } from '../../core/incident/report.ts';
import type { OwnedTransaction } from '../database/owned-rows.ts';
import { termsOf } from './term-rows.ts';

/** Writes by which names and words an incident is found, as far as this report brings them, for one owner. */
export async function writeTerms(
  tx: OwnedTransaction,
  incident: Incident,
  report: Report,
  owner: Owner,
): Promise<void> {
  const rows = termsOf(incident, report).map((row) => ({ ...row, guild_id: owner }));
  if (rows.length === 0) return;
  await tx
    .insertInto('sitrep.lexicon')
    .values(rows.map(({ guild_id, kind, term }) => ({ guild_id, kind, term })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx
    .insertInto('sitrep.incident_terms')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['guild_id', 'kind', 'term', 'incident_id'])
        .doUpdateSet({ seen: sql`greatest(incident_terms.seen, excluded.seen)` }),
    )
    .execute();
}
