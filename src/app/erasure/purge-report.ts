import { PUBLIC_OWNER } from '../../core/incident/report.ts';
import type { AuditEntry } from '../audit/audit-log.ts';
import type { ErasableReport, ErasurePorts, PurgeOutcome } from './erasure.ts';

const OPERATOR = { id: 'operator', name: 'operator' } as const;

/** Erases a report with all that was derived from it; says first what that would be. */
export async function purgeReport(ports: ErasurePorts, reportId: string, isSure: boolean): Promise<PurgeOutcome> {
  const report = await ports.eraser.find(reportId);
  if (report === undefined) return { kind: 'unknown-report' };
  if (!isSure) return { kind: 'to-be-purged', report };
  const entry = entryOf(ports, report);
  const erasure = await ports.eraser.erase(reportId, entry);
  if (erasure === undefined) return { kind: 'unknown-report' };
  ports.log.info('report-purged', { report: reportId, ...erasure });
  return { kind: 'purged', report, erasure };
}

/** The log holds the id alone; what one guild pasted is told to that guild alone. */
function entryOf({ clock, identifiers }: ErasurePorts, { id, owners }: ErasableReport): AuditEntry {
  const [only, another] = owners;
  return {
    id: identifiers.next(),
    owner: only !== undefined && another === undefined ? only : PUBLIC_OWNER,
    at: clock.now().toISOString(),
    actor: OPERATOR,
    action: 'purge',
    incidentId: undefined,
    reportId: id,
    claim: undefined,
    reason: 'erased on the command line',
    detail: {},
    undoneBy: undefined,
  };
}
