import { toCard } from '../incidents/to-card.ts';
import type { CorrectionPorts } from './correction-ports.ts';
import type { RetractOutcome, RetractRequest } from './correction-use-cases.ts';
import { findPart, retractionOf } from './find-part.ts';
import { keepCorrection } from './keep-correction.ts';

/** Takes a report back, or one claim of it, for the reader's side: it is kept, and counts no more. */
export async function retract(ports: CorrectionPorts, request: RetractRequest): Promise<RetractOutcome> {
  const part = await findPart(ports.incidents, request.reader, request);
  if (part.kind !== 'part') return part;
  const earlier = retractionOf(part);
  if (earlier !== undefined) return { kind: 'retracted-already', correction: earlier, card: toCard(part.file) };
  return { kind: 'retracted', ...(await keepCorrection(ports, request, { part })) };
}
