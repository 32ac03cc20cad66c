import { SitrepError } from '../../core/sitrep-error.ts';

/** The database that DATABASE_URL names cannot be set up; the message says what is missing and what its administrator runs. */
export class StoreSetupError extends SitrepError {
  readonly code = 'store-setup';
  readonly userMessage = 'The incident store could not be set up. The operator finds the cause in the log.';
  override readonly operatorMessage: string;

  constructor(problem: string, wayOut: string, options?: ErrorOptions) {
    super(`${problem}. ${wayOut}`, options);
    this.operatorMessage = this.message;
  }
}
