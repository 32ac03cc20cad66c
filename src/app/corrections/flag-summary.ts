import type { AuditEntry } from '../audit/audit-log.ts';
import { resolveIncident } from '../incidents/resolve-incident.ts';
import { toCard } from '../incidents/to-card.ts';
import { ownerOf, type Reader } from '../reader.ts';
import type { CorrectionPorts } from './correction-ports.ts';
import type { FlagOutcome, FlagRequest, SettleOutcome, SettleRequest } from './correction-use-cases.ts';

/** How many entries of the log are looked through for flags that nobody has settled. */
const LOOKED_THROUGH = 100;

/** Notes that somebody holds a summary to be wrong, for those who may change what the server reads. */
export async function flagSummary(ports: CorrectionPorts, request: FlagRequest): Promise<FlagOutcome> {
  const { reader, author: actor, words: reason, sentence } = request;
  const found = await resolveIncident(ports.incidents, reader, request.incidentId);
  if (found.kind !== 'found') return found;
  const card = toCard(found.view);
  const flag: AuditEntry = {
    id: ports.identifiers.next(),
    owner: ownerOf(reader),
    at: ports.clock.now().toISOString(),
    actor,
    action: 'flag',
    incidentId: card.incident.id,
    reportId: undefined,
    claim: undefined,
    reason,
    detail: sentence === undefined ? {} : { sentence },
    undoneBy: undefined,
  };
  await ports.audit.record(flag);
  ports.log.info('summary-flagged', { flag: flag.id, owner: flag.owner, incident: flag.incidentId });
  return { kind: 'flagged', flag, card };
}

/** The flags that nobody has settled, newest first; of one incident, or all. */
export async function openFlags(
  { audit }: Pick<CorrectionPorts, 'audit'>,
  reader: Reader,
  incidentId?: string,
): Promise<readonly AuditEntry[]> {
  const page = { limit: LOOKED_THROUGH, ...(incidentId === undefined ? {} : { incidentId }) };
  const entries = await audit.list(reader, page);
  return entries.filter(({ action, undoneBy }) => action === 'flag' && undoneBy === undefined);
}

/** Marks a flag as dealt with. */
export async function settleFlag(ports: CorrectionPorts, request: SettleRequest): Promise<SettleOutcome> {
  const { reader, author: actor, id } = request;
  const flag = await ports.audit.get(reader, id);
  if (flag?.action !== 'flag') return { kind: 'unknown-flag' };
  if (!request.mayModerate) return { kind: 'not-allowed' };
  const entry: AuditEntry = {
    ...flag,
    id: ports.identifiers.next(),
    at: ports.clock.now().toISOString(),
    actor,
    action: 'undo',
    detail: { of: flag.id },
  };
  if (!(await ports.audit.markUndone(flag.owner, id, entry.id))) return { kind: 'settled-already' };
  await ports.audit.record(entry);
  return { kind: 'settled', flag };
}
