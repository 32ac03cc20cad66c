import type { AuditLog } from '../../app/audit/audit-log.ts';
import { ownerOf } from '../../app/reader.ts';
import type { OwnedRows } from '../database/owned-rows.ts';
import { markEntryUndone, rowToEntry, writeAuditEntry } from './audit-rows.ts';

/** Who did what, in PostgreSQL. */
export function postgresAuditLog(rows: OwnedRows): AuditLog {
  return {
    record: async (entry) => {
      await rows.as(entry.owner, async (tx) => await writeAuditEntry(tx, entry));
    },
    get: async (reader, id) =>
      await rows.as(ownerOf(reader), async (tx) => {
        const row = await tx.selectFrom('sitrep.audit_log').selectAll().where('id', '=', id).executeTakeFirst();
        return row && rowToEntry(row);
      }),
    list: async (reader, { incidentId, limit }) =>
      await rows.as(ownerOf(reader), async (tx) => {
        const all = tx.selectFrom('sitrep.audit_log').selectAll().orderBy('entered', 'desc').limit(limit);
        const asked = incidentId === undefined ? all : all.where('incident_id', '=', incidentId);
        return (await asked.execute()).map(rowToEntry);
      }),
    markUndone: async (owner, id, by) => await rows.as(owner, async (tx) => await markEntryUndone(tx, id, by)),
  };
}
