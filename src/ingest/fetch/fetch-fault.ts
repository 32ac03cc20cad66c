import type { FetchFailure } from '../../app/feeds/fetched.ts';

/** A request was put down on the way, for a reason that has a name. It never leaves this folder: the fetch answers it as a value. */
export class FetchFault extends Error {
  override readonly name = 'FetchFault';
  readonly reason: FetchFailure;
  constructor(reason: FetchFailure, detail: string) {
    super(detail);
    this.reason = reason;
  }
}
