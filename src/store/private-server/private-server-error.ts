import { SitrepError } from '../../core/sitrep-error.ts';

/** The private PostgreSQL cannot be used as things are; the message says what is wrong and the way out, for the operator. */
export class PrivateServerError extends SitrepError {
  readonly code = 'private-server';
  readonly userMessage = 'The incident store could not be started. The operator finds the cause in the log.';
  override readonly operatorMessage: string;

  constructor(problem: string, wayOut: string, options?: ErrorOptions) {
    super(`${problem}. ${wayOut}`, options);
    this.operatorMessage = this.message;
  }
}
