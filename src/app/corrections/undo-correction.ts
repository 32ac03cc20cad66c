import type { Correction } from '../../core/incident/correction.ts';
import { toCard } from '../incidents/to-card.ts';
import { ownerOf } from '../reader.ts';
import { undoEntry } from './audit-entries.ts';
import type { CorrectionPorts } from './correction-ports.ts';
import type { UndoOutcome, UndoRequest } from './correction-use-cases.ts';

/** Undoes a correction. It is kept, with who undid it and when. */
export async function undoCorrection(ports: CorrectionPorts, request: UndoRequest): Promise<UndoOutcome> {
  const { reader, author, id } = request;
  const correction = await ports.corrections.get(reader, id);
  if (correction === undefined) return { kind: 'unknown-correction' };
  if (correction.undone !== undefined) return { kind: 'undone-already', correction };
  if (!mayUndo(correction, request))
    return { kind: 'not-yours', correction, isOperators: correction.owner !== ownerOf(reader) };
  const undone = { ...correction, undone: { by: author, at: ports.clock.now().toISOString() } };
  if (!(await ports.corrections.undo(undone, undoEntry(undone, ports.identifiers.next()))))
    return { kind: 'undone-already', correction };
  ports.log.info('correction-undone', { correction: id, owner: correction.owner, report: correction.reportId });
  const after = await ports.incidents.get(reader, correction.incidentId);
  return { kind: 'undone', correction: undone, after: after && toCard(after) };
}

function mayUndo({ owner, author }: Correction, request: UndoRequest): boolean {
  return owner === ownerOf(request.reader) && (request.mayManage || author.id === request.author.id);
}
