import { SitrepError } from '../core/sitrep-error.ts';

/** The database cannot be reached or does not answer. */
export class StoreUnavailableError extends SitrepError {
  readonly code = 'store-unavailable';
  readonly userMessage =
    'The incident store does not answer at the moment. Nothing is lost; please try again in a minute. `/status` tells when it is back.';
}

/** The port that Sitrep's page, health and metrics are to be served on belongs to another program. */
export class PortTakenError extends SitrepError {
  readonly code = 'port-taken';
  readonly userMessage: string;
  constructor(port: number, options?: ErrorOptions) {
    super(`port ${port} is taken`, options);
    this.userMessage = `PORT ${port} is taken by another program; choose another one, for example PORT=${port + 1}`;
  }
}
