import { tellStated } from '../tell.ts';
import type { AbsenceCheck } from './check.ts';

/** Not knowing is not zero. */
export const zeroCheck: AbsenceCheck = {
  on: 'absence',
  name: 'zero',
  ruling: 'None, no and zero must be stated by a source; a number that was not disclosed is not zero.',
  codes: ['zero_unsupported'],
  examples: {
    accepted: [{ sources: ['No civilians were killed.'], summary: 'Nobody was killed.' }],
    rejected: [
      {
        code: 'zero_unsupported',
        sources: ['The army did not disclose how many soldiers died.'],
        summary: 'No soldiers died.',
      },
    ],
  },
  explain(stated) {
    if (stated.quantity.value !== 0) return undefined;
    const message = `${tellStated(stated)} says that there were none; no cited source says so. What a source leaves out is not zero.`;
    return { kind: 'fault', fault: { code: 'zero_unsupported', severity: 'reject', message } };
  },
};
