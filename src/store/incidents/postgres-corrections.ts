import type { AuditEntry } from '../../app/audit/audit-log.ts';
import type { Corrections } from '../../app/ports.ts';
import { ownerOf } from '../../app/reader.ts';
import type { Correction, UndoneCorrection } from '../../core/incident/correction.ts';
import { markEntryUndone, writeAuditEntry } from '../audit/audit-rows.ts';
import type { OwnedRows, OwnedTransaction } from '../database/owned-rows.ts';
import { correctionToRow, rowToCorrection } from './correction-rows.ts';

/** Corrections in PostgreSQL. */
export function postgresCorrections(rows: OwnedRows): Corrections {
  return {
    add: async (correction, entry) => await rows.as(correction.owner, async (tx) => await add(tx, correction, entry)),
    get: async (reader, id) =>
      await rows.as(ownerOf(reader), async (tx) => {
        const row = await tx.selectFrom('sitrep.corrections').selectAll().where('id', '=', id).executeTakeFirst();
        return row && rowToCorrection(row);
      }),
    undo: async (correction, entry) => await rows.as(correction.owner, async (tx) => await undo(tx, correction, entry)),
  };
}

async function add(tx: OwnedTransaction, correction: Correction, entry: AuditEntry): Promise<boolean> {
  const report = await tx
    .selectFrom('sitrep.reports')
    .select('guild_id')
    .where('id', '=', correction.reportId)
    // 'public' sorts after every snowflake: what everybody reads is meant where a guild has the same words of its own
    .orderBy('guild_id', 'desc')
    .executeTakeFirst();
  if (report === undefined) return false;
  await tx.insertInto('sitrep.corrections').values(correctionToRow(correction, report.guild_id)).execute();
  await writeAuditEntry(tx, entry);
  return true;
}

async function undo(
  tx: OwnedTransaction,
  { owner, id, undone }: UndoneCorrection,
  entry: AuditEntry,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('sitrep.corrections')
    .set({ undone: JSON.stringify(undone), changed: undone.at })
    .where('guild_id', '=', owner)
    .where('id', '=', id)
    .where('undone', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await writeAuditEntry(tx, entry);
  await markEntryUndone(tx, id, entry.id);
  return true;
}
