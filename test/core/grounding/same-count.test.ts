import { expect, it } from 'vitest';
import { isSameCount } from '../../../src/core/grounding/same-count.ts';
import { tollKey } from '../../../src/core/grounding/toll-key.ts';

it.each([
  [{ metric: 'killed', category: 'soldiers' }, { metric: 'killed', category: 'soldiers' }, true],
  [{ metric: 'killed', category: 'soldiers' }, { metric: 'killed', category: 'unknown' }, true],
  [{ metric: 'killed', category: 'unknown' }, { metric: 'killed', category: 'soldiers' }, true],
  [{ metric: 'killed', category: 'soldiers' }, { metric: 'killed', category: 'civilians' }, false],
  [{ metric: 'killed', category: 'soldiers' }, { metric: 'wounded', category: 'soldiers' }, false],
  [{ metric: 'killed', category: 'unknown' }, { metric: 'wounded', category: 'unknown' }, false],
] as const)('%j and %j may be the same: %s', (one, other, expected) => {
  expect(isSameCount(one, other)).toBe(expected);
});

it.each([
  [{ metric: 'killed', category: 'soldiers', scope: 'this_incident' }, 'killed soldiers'],
  [{ metric: 'killed', scope: 'this_incident' }, 'killed unknown'],
  [{ metric: 'killed', category: 'soldiers', scope: 'cumulative' }, undefined],
  [{ metric: 'killed', category: 'soldiers' }, undefined],
  [{ scope: 'this_incident' }, undefined],
] as const)('%j is counted under %s', (role, expected) => {
  expect(tollKey(role)).toBe(expected);
});
