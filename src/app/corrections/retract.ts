import { isRetraction, type Correction } from '../../core/incident/correction.ts';
import { toCard } from '../incidents/to-card.ts';
import { ownerOf } from '../reader.ts';
import { findPart, type MeantPart } from './find-part.ts';
import type { CorrectionPorts } from './correction-ports.ts';
import type { RetractOutcome, RetractRequest } from './correction-use-cases.ts';
import { keepCorrection } from './keep-correction.ts';

/** Takes a report back, or one claim of it, for the reader's side: it is kept, and counts no more. */
export async function retract(ports: CorrectionPorts, request: RetractRequest): Promise<RetractOutcome> {
  const part = await findPart(ports.incidents, request.reader, request);
  if (part.kind !== 'part') return part;
  const earlier = retractionOf(part);
  if (earlier !== undefined) return { kind: 'retracted-already', correction: earlier, card: toCard(part.file) };
  const correction: Correction = {
    id: ports.identifiers.next(),
    owner: ownerOf(request.reader),
    incidentId: part.file.incident.id,
    reportId: part.report.id,
    ...(part.reading === undefined ? {} : { claim: part.reading.read }),
    reason: request.reason,
    author: request.author,
    made: ports.clock.now().toISOString(),
  };
  return { kind: 'retracted', ...(await keepCorrection(ports, request.reader, { correction, before: part.file })) };
}

function retractionOf({ file, report, reading }: MeantPart): Correction | undefined {
  const whole = file.corrected?.corrections.find((one) => one.reportId === report.id && one.claim === undefined);
  return whole ?? (reading?.by !== undefined && isRetraction(reading.by) ? reading.by : undefined);
}
