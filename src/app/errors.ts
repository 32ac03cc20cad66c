import { SitrepError } from '../core/sitrep-error.ts';

/** The database cannot be reached or does not answer. */
export class StoreUnavailableError extends SitrepError {
  readonly code = 'store-unavailable';
  readonly userMessage =
    'The incident store does not answer at the moment. Nothing is lost; please try again in a minute. `/status` tells when it is back.';
}
