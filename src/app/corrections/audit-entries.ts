import type { Claim } from '../../core/incident/claim.ts';
import type { Correction, UndoneCorrection } from '../../core/incident/correction.ts';
import type { AuditEntry } from '../audit/audit-log.ts';

const FIELDS = ['metric', 'category', 'scope', 'op', 'n', 'nMax'] as const;

/** What the audit log is told of a correction; both have one id. */
export function correctionEntry({ claim, reading, ...correction }: Correction): AuditEntry {
  const { id, owner, made: at, author: actor, incidentId, reportId, reason } = correction;
  const base = { id, owner, at, actor, incidentId, reportId, reason, claim: claim?.quote, undoneBy: undefined };
  if (claim === undefined || reading === undefined) return { ...base, action: 'retract', detail: {} };
  return { ...base, action: 'correct', detail: { from: changed(claim, reading), to: changed(reading, claim) } };
}

/** What the audit log is told of an undoing, under an id of its own. */
export function undoEntry({ undone, ...correction }: UndoneCorrection, id: string): AuditEntry {
  const { at, by: actor } = undone;
  const { owner, incidentId, reportId, claim } = correction;
  const base = { id, owner, at, actor, incidentId, reportId, claim: claim?.quote, undoneBy: undefined };
  return { ...base, action: 'undo', reason: correction.reason, detail: { of: correction.id } };
}

/** What of a reading differs from the other one. */
function changed(claim: Claim, other: Claim): Record<string, unknown> {
  return Object.fromEntries(
    FIELDS.filter((field) => claim[field] !== other[field]).map((field) => [field, claim[field]]),
  );
}
