import { expect, it } from 'vitest';
import { mergeClaims } from '../../../src/core/incident/merge-claims.ts';
import { claimOf } from './claims-of.ts';

const army = { kind: 'official', name: 'the army' } as const;
const rebels = { kind: 'armed_group', name: 'the rebels' } as const;

it.each([
  ['a figure said again is one claim', [claimOf(), claimOf({ start: 90, end: 99 })], 1],
  ['two speakers are two claims', [claimOf({ attributedTo: army }), claimOf({ attributedTo: rebels })], 2],
  [
    'a speaker written another way is no second one',
    [claimOf({ attributedTo: army }), claimOf({ attributedTo: { kind: 'official', name: 'Army' } })],
    1,
  ],
  ['two figures are two claims', [claimOf(), claimOf({ n: 31 })], 2],
  ['two kinds of people are two claims', [claimOf(), claimOf({ category: 'police' })], 2],
  ['people not named are those named elsewhere', [claimOf(), claimOf({ category: 'unknown' })], 1],
  ['another scope is another claim', [claimOf(), claimOf({ scope: 'cumulative' })], 2],
])('%s', (_, claims, count) => {
  expect(mergeClaims(claims)).toHaveLength(count);
});

it('keeps the claim that tells more, whatever the order', () => {
  const plain = claimOf();
  const full = claimOf({ start: 50, end: 73, op: 'approx', attributedTo: army });
  expect(mergeClaims([plain, full])).toEqual([full]);
  expect(mergeClaims([full, plain])).toEqual([full]);
});
