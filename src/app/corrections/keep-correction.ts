import type { Claim } from '../../core/incident/claim.ts';
import type { Correction } from '../../core/incident/correction.ts';
import { toCard } from '../incidents/to-card.ts';
import { ownerOf } from '../reader.ts';
import { correctionEntry } from './audit-entries.ts';
import { CorrectionLostError } from './correction-lost-error.ts';
import type { CorrectionPorts } from './correction-ports.ts';
import type { Corrective, RetractRequest } from './correction-use-cases.ts';
import type { MeantPart } from './find-part.ts';

type Who = Pick<RetractRequest, 'reader' | 'author' | 'reason'>;

/** What is meant, and how it is to be read; without a reading it is taken back. */
interface Wish {
  readonly part: MeantPart;
  readonly reading?: Claim;
}

/**
 * Keeps a correction, and answers what it made of the incident.
 *
 * @throws CorrectionLostError when the report was removed since it was looked up.
 */
export async function keepCorrection(ports: CorrectionPorts, who: Who, wish: Wish): Promise<Corrective> {
  const { file } = wish.part;
  const correction = correctionOf(ports, who, wish);
  const isKept = await ports.corrections.add(correction, correctionEntry(correction));
  const after = isKept ? await ports.incidents.get(who.reader, file.incident.id) : undefined;
  if (after === undefined) throw new CorrectionLostError('the report is gone');
  const { id, owner, reportId: report, incidentId: incident } = correction;
  ports.log.info('correction-made', { correction: id, owner, report, incident });
  return { correction, before: toCard(file), after: toCard(after) };
}

function correctionOf(ports: CorrectionPorts, { reader, author, reason }: Who, { part, reading }: Wish): Correction {
  const claim = part.reading?.read;
  return {
    id: ports.identifiers.next(),
    owner: ownerOf(reader),
    incidentId: part.file.incident.id,
    reportId: part.report.id,
    ...(claim === undefined ? {} : { claim }),
    ...(reading === undefined ? {} : { reading }),
    reason,
    author,
    made: ports.clock.now().toISOString(),
  };
}
