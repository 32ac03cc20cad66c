import { SitrepError } from '../../core/sitrep-error.ts';

/** What came of one check: it works, it does not (and what to do), or there is nothing to check. */
export type CheckOutcome =
  | { readonly kind: 'works'; readonly said: string }
  | { readonly kind: 'fault'; readonly cause: string }
  | { readonly kind: 'absent'; readonly said: string };

/** One thing that Sitrep needs, and a trial of it. */
export interface Check {
  readonly name: string;
  run(): Promise<CheckOutcome>;
}

/** Runs a check; what it throws is a fault, in the words for the operator. */
export async function runCheck(check: Check): Promise<CheckOutcome> {
  try {
    return await check.run();
  } catch (error) {
    return { kind: 'fault', cause: describe(error) };
  }
}

function describe(error: unknown): string {
  if (error instanceof SitrepError) return error.operatorMessage ?? error.userMessage;
  return error instanceof Error ? error.message : String(error);
}
