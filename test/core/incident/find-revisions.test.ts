import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/core/incident/claim.ts';
import { findRevisions } from '../../../src/core/incident/find-revisions.ts';
import { listFigures } from '../../../src/core/incident/list-figures.ts';
import { statedBy } from './claims-of.ts';

const REPORTS = [
  { id: 'old', publisher: 'Kaya Wire', published: '2026-05-01' },
  { id: 'new', publisher: 'Delta Post', published: '2026-05-02' },
];
const said = (
  name: string,
  n: number,
  kind: NonNullable<Claim['attributedTo']>['kind'] = 'official',
): Partial<Claim> => ({
  n,
  attributedTo: { kind, name },
});

function revisions(before: readonly Partial<Claim>[], after: Partial<Claim>): string[] {
  const history = before.map((change) => statedBy('old', change));
  const stated = listFigures({ history: [statedBy('new', after)] }, REPORTS);
  return findRevisions({ history }, stated, REPORTS).map(({ by, from, to }) => `${by} ${from.n} ${to.n}`);
}

describe('who said another figure before', () => {
  it.each<[string, Partial<Claim>[], Partial<Claim>, string[]]>([
    ['the same speaker', [said('army', 12)], said('the Army', 15), ['the Army 12 15']],
    ['the last that it said', [said('army', 9), said('army', 12)], said('army', 15), ['army 12 15']],
    ['nobody where another speaks', [said('army', 12)], said('governor', 15), []],
    ['no nameless sources', [said('sources', 12, 'anonymous')], said('military sources', 15, 'anonymous'), []],
    ['no residents', [said('residents', 12, 'witness')], said('residents', 15, 'witness'), []],
    ['no other publisher', [{ n: 12 }], { n: 15 }, []],
    ['nobody where all is new', [], said('army', 15), []],
  ])('%s', (_, before, after, expected) => {
    expect(revisions(before, after)).toEqual(expected);
  });
});
