/** The base of every error that Sitrep throws on purpose. `userMessage` alone reaches Discord: the cause and the way out, nothing of the machine. */
export abstract class SitrepError extends Error {
  /** Stable, kebab-case, for logs and metrics. */
  abstract readonly code: string;
  abstract readonly userMessage: string;
  /** One line for whoever runs Sitrep: it may name variables, folders and hosts, never a secret. Absent: `userMessage` says it all. */
  readonly operatorMessage?: string;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}
