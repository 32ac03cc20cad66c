import type { GroupingStore } from '../../app/grouping/grouping-store.ts';
import type { OwnedRows } from '../database/owned-rows.ts';
import { readLinks } from './link-rows.ts';
import { writeRegrouping } from './write-regrouping.ts';

/** Where people say that reports belong, in PostgreSQL. */
export function postgresGroupingStore(rows: OwnedRows): GroupingStore {
  return {
    regroup: async (regrouping) =>
      await rows.as(regrouping.entry.owner, async (tx) => await writeRegrouping(tx, regrouping)),
    linksOf: async (owner, reportIds) => await rows.as(owner, async (tx) => await readLinks(tx, reportIds)),
  };
}
