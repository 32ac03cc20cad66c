import { SitrepError } from '../../core/sitrep-error.ts';

/** The person did what a real Discord client would not let them do: shown to them, never sent to the bot. */
export class PageRefusal extends SitrepError {
  readonly code = 'page-refusal';
  readonly userMessage: string;

  constructor(message: string) {
    super(message);
    this.userMessage = message;
  }
}
