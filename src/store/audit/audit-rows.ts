import type { Insertable, Selectable } from 'kysely';
import { z } from 'zod';
import { AUDIT_ACTIONS, type AuditEntry } from '../../app/audit/audit-log.ts';
import { ownerSchema } from '../../core/incident/report.ts';
import type { OwnedTransaction } from '../database/owned-rows.ts';
import type { AuditLogTable } from '../database/schema.ts';

const entrySchema = z.object({
  guild_id: ownerSchema,
  id: z.string().min(1),
  at: z.iso.datetime({ offset: true }),
  actor_id: z.string().min(1),
  actor_name: z.string().min(1),
  action: z.enum(AUDIT_ACTIONS),
  incident_id: z.string().nullable(),
  report_id: z.string().nullable(),
  claim: z.string().nullable(),
  reason: z.string(),
  detail: z.record(z.string(), z.unknown()),
  undone_by: z.string().nullable(),
});

/** Enters what was done, in the transaction that does it: there is no change without its entry. */
export async function writeAuditEntry(tx: OwnedTransaction, entry: AuditEntry): Promise<void> {
  await tx.insertInto('sitrep.audit_log').values(entryToRow(entry)).execute();
}

/** Marks an entry as taken back, in the transaction that does it. @returns false when there is none, or it is taken back already. */
export async function markEntryUndone(tx: OwnedTransaction, id: string, by: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('sitrep.audit_log')
    .set({ undone_by: by })
    .where('id', '=', id)
    .where('undone_by', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The entry of a row. */
export function rowToEntry(row: Omit<Selectable<AuditLogTable>, 'entered'>): AuditEntry {
  const { guild_id: owner, id, at, action, reason, detail, ...rest } = entrySchema.parse(row);
  return {
    id,
    owner,
    at,
    actor: { id: rest.actor_id, name: rest.actor_name },
    action,
    incidentId: rest.incident_id ?? undefined,
    reportId: rest.report_id ?? undefined,
    claim: rest.claim ?? undefined,
    reason,
    detail,
    undoneBy: rest.undone_by ?? undefined,
  };
}

function entryToRow(entry: AuditEntry): Insertable<AuditLogTable> {
  const { detail, ...row } = entrySchema.parse({
    guild_id: entry.owner,
    id: entry.id,
    at: entry.at,
    actor_id: entry.actor.id,
    actor_name: entry.actor.name,
    action: entry.action,
    incident_id: entry.incidentId ?? null,
    report_id: entry.reportId ?? null,
    claim: entry.claim ?? null,
    reason: entry.reason,
    detail: entry.detail,
    undone_by: entry.undoneBy ?? null,
  });
  return { ...row, detail: JSON.stringify(detail) };
}
