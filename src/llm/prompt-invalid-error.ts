import { SitrepError } from '../core/sitrep-error.ts';

/** A prompt file does not say what a prompt file must say; found at start-up. */
export class PromptInvalidError extends SitrepError {
  readonly code = 'prompt-invalid';
  readonly userMessage = 'A prompt file of this Sitrep is damaged. Its operator finds the details in the log.';

  constructor(name: string, why: string, options?: ErrorOptions) {
    super(`prompt ${name}: ${why}`, options);
  }
}
