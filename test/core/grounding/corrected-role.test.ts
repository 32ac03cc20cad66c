import { describe, expect, it } from 'vitest';
import { correctedClaims, correctedRole, type CorrectedReading } from '../../../src/core/grounding/corrected-role.ts';
import { verifySummary } from '../../../src/core/grounding/verify-summary.ts';
import { readQuantities } from '../../../src/core/quantity/read-quantities.ts';
import { claimOf } from '../incident/claims-of.ts';

const TEXT = 'At the market 14 people were killed. Across the region 14 people were killed since May.';
const reading: CorrectedReading = {
  start: 0,
  end: 36,
  n: 14,
  nMax: null,
  metric: 'wounded',
  category: 'civilians',
  scope: 'this_incident',
};
const [first, second] = readQuantities(TEXT, { lang: 'en' });

describe('a figure that people read otherwise', () => {
  it('counts as they said where it stands, and nowhere else', () => {
    if (first === undefined || second === undefined) throw new Error('no figures');
    const role = { metric: 'killed', side: 'target' } as const;
    const meant = { metric: 'wounded', category: 'civilians', scope: 'this_incident', side: 'target' };
    expect(correctedRole({ readings: [reading] }, first, role)).toEqual(meant);
    expect(correctedRole({ readings: [reading] }, second, role)).toBe(role);
    expect(correctedRole({}, first, role)).toBe(role);
  });

  it('is another one where its value is another', () => {
    if (first === undefined) throw new Error('no figure');
    const role = { metric: 'killed' } as const;
    expect(correctedRole({ readings: [{ ...reading, n: 15 }] }, first, role)).toBe(role);
    expect(correctedRole({ readings: [{ ...reading, nMax: 20 }] }, first, role)).toBe(role);
  });

  it('changes the claims of its source', () => {
    const claims = [claimOf({ n: 14, start: 0, end: 36 }), claimOf({ n: 14, start: 50, end: 80 })];
    expect(correctedClaims({ readings: [reading] }, claims).map(({ metric }) => metric)).toEqual(['wounded', 'killed']);
    expect(correctedClaims({}, claims)).toBe(claims);
  });

  it('decides what a summary may say', () => {
    const source = { id: 'a', text: 'At the market 14 people were killed.', lang: 'en' };
    const codes = (text: string, readings?: readonly CorrectedReading[]) =>
      verifySummary([{ ...source, ...(readings && { readings }) }], text).issues.map(({ code }) => code);
    expect(codes('14 people were wounded.')).toEqual(['role_swapped']);
    expect(codes('14 people were wounded.', [reading])).toEqual([]);
    expect(codes('14 people were killed.', [reading])).toEqual(['role_swapped']);
  });
});
