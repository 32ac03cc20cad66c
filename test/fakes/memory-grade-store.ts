import type { AuditLog } from '../../src/app/audit/audit-log.ts';
import type { GradeStore, PublisherGrade } from '../../src/app/grades/grade-ports.ts';
import type { IncidentStore } from '../../src/app/ports.ts';
import { ownerOf } from '../../src/app/reader.ts';
import { PUBLIC_OWNER } from '../../src/core/incident/report.ts';

/** Grades of publishers in memory; the publishers are those of the reports in the store given. */
export function memoryGradeStore(incidents: Pick<IncidentStore, 'list' | 'get'>, audit: AuditLog): GradeStore {
  const kept = new Map<string, PublisherGrade>();
  return {
    list: async (reader) => {
      const own = [...kept.values()].filter(({ owner }) => owner === PUBLIC_OWNER || owner === ownerOf(reader));
      const byKey = Map.groupBy(own, ({ key }) => key);
      return [...byKey]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, grades]) => grades.find(({ owner }) => owner !== PUBLIC_OWNER) ?? grades.slice(0, 1));
    },
    set: async (grade, entry) => {
      kept.set(`${grade.owner} ${grade.key}`, grade);
      await audit.record(entry);
    },
    remove: async (owner, key, entry) => {
      if (!kept.delete(`${owner} ${key}`)) return false;
      await audit.record(entry);
      return true;
    },
    newestPublishers: async (reader, limit) => {
      const found = await incidents.list(reader, { limit: 100, offset: 0 });
      const files = await Promise.all(found.map(({ id }) => incidents.get(reader, id)));
      const reports = files.flatMap((file) => file?.reports ?? []);
      const newest = reports.toSorted((a, b) => b.fetched.localeCompare(a.fetched)).slice(0, limit);
      return [...new Set(newest.map(({ publisher }) => publisher).filter((one) => one !== undefined))];
    },
  };
}
