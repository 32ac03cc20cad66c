import { SitrepError } from '../../core/sitrep-error.ts';

/** What was to be corrected is no longer stored. */
export class CorrectionLostError extends SitrepError {
  readonly code = 'correction-lost';
  readonly userMessage =
    'The report was removed from the store in the meantime; nothing was changed. `/incident show` tells what there is.';
}
