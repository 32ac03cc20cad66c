import type { Insertable, Selectable } from 'kysely';
import { correctionSchema, type Correction } from '../../core/incident/correction.ts';
import type { Owner } from '../../core/incident/report.ts';
import type { OwnedTransaction } from '../database/owned-rows.ts';
import type { CorrectionTable } from '../database/schema.ts';
import { withoutNulls } from '../database/without-nulls.ts';

/** A correction as its row, about a report of this owner. */
export function correctionToRow(given: Correction, reportOwner: Owner): Insertable<CorrectionTable> {
  const correction = correctionSchema.parse(given);
  const { id, owner, incidentId, reportId, claim, reading, reason, author, made, undone } = correction;
  return {
    guild_id: owner,
    id,
    incident_id: incidentId,
    report_owner: reportOwner,
    report_id: reportId,
    claim: jsonOf(claim),
    reading: jsonOf(reading),
    reason,
    author: JSON.stringify(author),
    made,
    undone: jsonOf(undone),
    changed: undone?.at ?? made,
  };
}

/** The correction of a row. */
export function rowToCorrection(row: Omit<Selectable<CorrectionTable>, 'arrival'>): Correction {
  const { id, guild_id: owner, incident_id: incidentId, report_id: reportId } = row;
  const { claim, reading, reason, author, made, undone } = row;
  return correctionSchema.parse(
    withoutNulls({ id, owner, incidentId, reportId, claim, reading, reason, author, made, undone }),
  );
}

/** Every correction of these reports that may be seen, oldest first, undone ones too. */
export async function readCorrections(tx: OwnedTransaction, reportIds: readonly string[]): Promise<Correction[]> {
  if (reportIds.length === 0) return [];
  const rows = await tx
    .selectFrom('sitrep.corrections')
    .selectAll()
    .where('report_id', 'in', reportIds)
    .orderBy('made')
    .orderBy('arrival')
    .execute();
  return rows.map(rowToCorrection);
}

const jsonOf = (value: object | undefined): string | null => (value === undefined ? null : JSON.stringify(value));
