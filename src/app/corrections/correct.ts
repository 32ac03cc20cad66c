import { readOtherwise } from '../../core/incident/read-otherwise.ts';
import { toCard } from '../incidents/to-card.ts';
import type { CorrectionPorts } from './correction-ports.ts';
import type { CorrectOutcome, CorrectRequest } from './correction-use-cases.ts';
import { findPart, retractionOf } from './find-part.ts';
import { keepCorrection } from './keep-correction.ts';

/** Reads one claim otherwise, for the reader's side. The claim as first read is kept; a number must stand in its report. */
export async function correct(ports: CorrectionPorts, request: CorrectRequest): Promise<CorrectOutcome> {
  const part = await findPart(ports.incidents, request.reader, { query: request.query, claim: request.claim });
  if (part.kind !== 'part') return part;
  const card = toCard(part.file);
  const earlier = retractionOf(part);
  if (earlier !== undefined) return { kind: 'retracted-already', correction: earlier, card };
  const { file, report, reading } = part;
  const standing = file.reports.find(({ id }) => id === report.id);
  if (standing === undefined || reading?.stands === undefined)
    return { kind: 'unknown-claim', typed: request.claim, card, suggestions: [] };
  const read = readOtherwise(standing, reading.stands, request);
  if (read.kind !== 'read') return { ...read, reportId: report.id, card };
  return { kind: 'corrected', ...(await keepCorrection(ports, request, { part, reading: read.claim })) };
}
