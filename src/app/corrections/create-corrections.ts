import { resolveIncident } from '../incidents/resolve-incident.ts';
import type { IncidentFile } from '../ports.ts';
import type { Reader } from '../reader.ts';
import { correct } from './correct.ts';
import type { CorrectionPorts } from './correction-ports.ts';
import type { CorrectionUseCases } from './correction-use-cases.ts';
import { flagSummary, openFlags, settleFlag } from './flag-summary.ts';
import { retract } from './retract.ts';
import { claimChoices, matching, reportChoices } from './suggest-parts.ts';
import { undoCorrection } from './undo-correction.ts';

/** The use cases of correcting over their ports. */
export function createCorrections(ports: CorrectionPorts): CorrectionUseCases {
  const fileOf = async (reader: Reader, query: string): Promise<IncidentFile | undefined> => {
    const found = await resolveIncident(ports.incidents, reader, query);
    return found.kind === 'found' ? found.view : undefined;
  };
  return {
    suggestReports: async (reader, query, typed) => {
      const file = await fileOf(reader, query);
      return file === undefined ? [] : matching(reportChoices(file), typed);
    },
    suggestClaims: async (reader, { query, report }, typed) => {
      const file = await fileOf(reader, query);
      return file === undefined ? [] : matching(claimChoices(file, report), typed);
    },
    retract: (request) => retract(ports, request),
    correct: (request) => correct(ports, request),
    undo: (request) => undoCorrection(ports, request),
    flag: (request) => flagSummary(ports, request),
    openFlags: (reader, incidentId) => openFlags(ports, reader, incidentId),
    settle: (request) => settleFlag(ports, request),
  };
}
