import type { Correction } from '../../core/incident/correction.ts';
import { toCard } from '../incidents/to-card.ts';
import type { IncidentFile } from '../ports.ts';
import type { Reader } from '../reader.ts';
import { correctionEntry } from './audit-entries.ts';
import type { CorrectionPorts } from './correction-ports.ts';
import type { Corrective } from './correction-use-cases.ts';
import { CorrectionLostError } from './correction-lost-error.ts';

interface NewCorrection {
  readonly correction: Correction;
  readonly before: IncidentFile;
}

/**
 * Keeps a correction, and answers what it made of the incident.
 *
 * @throws CorrectionLostError when the report was removed since it was looked up.
 */
export async function keepCorrection(
  ports: CorrectionPorts,
  reader: Reader,
  { correction, before }: NewCorrection,
): Promise<Corrective> {
  const isKept = await ports.corrections.add(correction, correctionEntry(correction));
  const after = isKept ? await ports.incidents.get(reader, before.incident.id) : undefined;
  if (after === undefined) throw new CorrectionLostError('the report is gone');
  const { id, owner, reportId: report, incidentId: incident } = correction;
  ports.log.info('correction-made', { correction: id, owner, report, incident });
  return { correction, before: toCard(before), after: toCard(after) };
}
