import type { AuditLog } from '../../src/app/audit/audit-log.ts';
import type { Corrections } from '../../src/app/ports.ts';
import { ownerOf } from '../../src/app/reader.ts';
import type { Correction } from '../../src/core/incident/correction.ts';
import { PUBLIC_OWNER, type Owner } from '../../src/core/incident/report.ts';

/** Corrections in memory, and those that an owner sees, oldest first. */
export interface MemoryCorrections extends Corrections {
  seenBy(owner: Owner): readonly Correction[];
}

/** Keeps corrections in memory, with their entries in the log given. `hasReport` tells whether an owner sees a report. */
export function memoryCorrections(
  hasReport: (owner: Owner, id: string) => boolean,
  audit: AuditLog,
): MemoryCorrections {
  const kept: Correction[] = [];
  const seenBy = (owner: Owner) => kept.filter((one) => one.owner === PUBLIC_OWNER || one.owner === owner);
  return {
    seenBy,
    add: async (correction, entry) => {
      if (!hasReport(correction.owner, correction.reportId)) return false;
      kept.push(structuredClone(correction));
      await audit.record(entry);
      return true;
    },
    get: async (reader, id) => seenBy(ownerOf(reader)).find((one) => one.id === id),
    undo: async ({ owner, id, undone }, entry) => {
      const at = kept.findIndex((one) => one.id === id && one.owner === owner && one.undone === undefined);
      const there = kept[at];
      if (there === undefined) return false;
      kept[at] = { ...there, undone };
      await audit.record(entry);
      return audit.markUndone(owner, id, entry.id);
    },
  };
}
