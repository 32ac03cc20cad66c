import type { Claim } from './claim.ts';
import { isRetraction, isSameClaim, type Correction } from './correction.ts';
import type { ReportedClaim } from './toll.ts';

/** A claim as it was read, and as it stands. */
export interface ClaimReading {
  readonly reportId: string;
  /** Counts the claims of the report as read, from 0. */
  readonly index: number;
  readonly read: Claim;
  /** What counts; undefined where the claim, or its whole report, was taken back. */
  readonly stands: Claim | undefined;
  /** The correction that made it so. */
  readonly by: Correction | undefined;
}

/**
 * Tells of each claim how it stands.
 *
 * @param claims - as read.
 * @param corrections - those that stand, oldest first; of several of one thing the last counts.
 */
export function listReadings(
  claims: readonly ReportedClaim[],
  corrections: readonly Correction[],
): readonly ClaimReading[] {
  const counts = new Map<string, number>();
  return claims.map(({ reportId, claim: read }) => {
    const index = counts.get(reportId) ?? 0;
    counts.set(reportId, index + 1);
    const by = correctionOf({ reportId, claim: read }, corrections);
    const stands = by !== undefined && isRetraction(by) ? undefined : (by?.reading ?? read);
    return { reportId, index, read, stands, by };
  });
}

/** A report that was taken back takes its claims along, whatever was corrected in them. */
function correctionOf({ reportId, claim }: ReportedClaim, corrections: readonly Correction[]): Correction | undefined {
  const own = corrections.filter((one) => one.reportId === reportId);
  return (
    own.findLast((one) => one.claim === undefined) ??
    own.findLast((one) => one.claim !== undefined && isSameClaim(one.claim, claim))
  );
}
