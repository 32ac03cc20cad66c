import type { AuditEntry, AuditLog } from '../../src/app/audit/audit-log.ts';
import { ownerOf, type Reader } from '../../src/app/reader.ts';
import { PUBLIC_OWNER } from '../../src/core/incident/report.ts';

/** Who did what, in memory. */
export function memoryAuditLog(): AuditLog {
  const entries: AuditEntry[] = [];
  const seenBy = (reader: Reader): AuditEntry[] =>
    entries.filter(({ owner }) => owner === PUBLIC_OWNER || owner === ownerOf(reader));
  return {
    record: async (entry) => void entries.push(structuredClone(entry)),
    get: async (reader, id) => seenBy(reader).find((entry) => entry.id === id),
    list: async (reader, { incidentId, limit }) =>
      seenBy(reader)
        .filter((entry) => incidentId === undefined || entry.incidentId === incidentId)
        .toReversed()
        .slice(0, limit),
    markUndone: async (owner, id, by) => {
      const at = entries.findIndex((entry) => entry.owner === owner && entry.id === id);
      const entry = entries[at];
      if (entry === undefined || entry.undoneBy !== undefined) return false;
      entries[at] = { ...entry, undoneBy: by };
      return true;
    },
  };
}
