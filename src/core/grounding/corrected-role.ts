import type { Claim } from '../incident/claim.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Role } from '../quantity/role.ts';

/** How a person says that a figure of a source is to be read: it stands between these UTF-16 offsets of the text. */
export type CorrectedReading = Pick<Claim, 'start' | 'end' | 'n' | 'nMax' | 'metric' | 'category' | 'scope'>;

interface Corrected {
  readonly readings?: readonly CorrectedReading[];
}

/** What a quantity of a source's text counts: as people corrected it, else as it was read. */
export function correctedRole({ readings = [] }: Corrected, quantity: Quantity, role: Role): Role {
  const { start, end, value, max = null } = quantity;
  const by = readings.find((one) => start >= one.start && end <= one.end && value === one.n && max === one.nMax);
  return by === undefined ? role : { ...role, ...pick(by) };
}

/** The claims of a source, as people corrected them. */
export function correctedClaims({ readings = [] }: Corrected, claims: readonly Claim[]): readonly Claim[] {
  if (readings.length === 0) return claims;
  return claims.map((claim) => {
    const by = readings.find(
      (one) => claim.start < one.end && claim.end > one.start && claim.n === one.n && claim.nMax === one.nMax,
    );
    return by === undefined ? claim : { ...claim, ...pick(by) };
  });
}

const pick = ({ metric, category, scope }: CorrectedReading): Pick<Claim, 'metric' | 'category' | 'scope'> => ({
  metric,
  category,
  scope,
});
