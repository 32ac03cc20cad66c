/** A sub-command is over and did not succeed: `message` goes to standard error as it is, `exitCode` is 1 unless said. */
export class ExitError extends Error {
  override readonly name = 'ExitError';
  readonly exitCode: number;
  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
