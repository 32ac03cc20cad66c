import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/core/incident/claim.ts';
import { listFigures } from '../../../src/core/incident/list-figures.ts';
import type { ReportedClaim } from '../../../src/core/incident/toll.ts';

const REPORTS = [
  { id: 'monday', published: '2026-07-13T09:00:00Z' },
  { id: 'tuesday', published: '2026-07-14' },
  { id: 'friday', published: '2026-07-17T08:00:00+05:00' },
  { id: 'undated' },
];

function says(reportId: string, n: number, more: Partial<Claim> = {}): ReportedClaim {
  const claim: Claim = {
    quote: `${n} dead`,
    start: 0,
    end: 6,
    metric: 'killed',
    category: 'civilians',
    side: 'unknown',
    op: 'eq',
    n,
    nMax: null,
    scope: 'this_incident',
    ...more,
  };
  return { reportId, claim };
}

function tell(...history: readonly ReportedClaim[]): readonly string[] {
  return listFigures({ history }, REPORTS).map(
    ({ op, n, nMax, isNewest, claims }) =>
      `${op} ${n}${nMax === null ? '' : `–${nMax}`} by ${claims.length}${isNewest ? ', newest' : ''}`,
  );
}

describe('the figures of a toll line', () => {
  it.each<[string, readonly ReportedClaim[], readonly string[]]>([
    [
      'keep what lies between the ends',
      [says('monday', 0), says('monday', 3), says('tuesday', 5, { op: 'ge' })],
      ['eq 0 by 1', 'eq 3 by 1', 'ge 5 by 1, newest'],
    ],
    [
      'stand lowest first, whatever came first',
      [says('monday', 20), says('tuesday', 7), says('friday', 12)],
      ['eq 7 by 1', 'eq 12 by 1, newest', 'eq 20 by 1'],
    ],
    ['stand once, with everybody who states them', [says('monday', 20), says('tuesday', 20)], ['eq 20 by 2']],
    [
      'are apart where the qualifier differs',
      [says('monday', 20), says('monday', 20, { op: 'ge' })],
      ['eq 20 by 1', 'ge 20 by 1'],
    ],
    [
      'keep a range that one source gives',
      [says('monday', 20, { op: 'range', nMax: 30 }), says('tuesday', 20)],
      ['eq 20 by 1, newest', 'range 20–30 by 1'],
    ],
    [
      'are not newer for being repeated: the newest is what was new in the last report',
      [says('tuesday', 26), says('tuesday', 23), says('friday', 26), says('friday', 21)],
      ['eq 21 by 1, newest', 'eq 23 by 1', 'eq 26 by 2'],
    ],
    ['of one report are none of them the newest', [says('monday', 1), says('monday', 2)], ['eq 1 by 1', 'eq 2 by 1']],
    [
      'without a date are neither newest nor older',
      [says('undated', 1), says('monday', 2)],
      ['eq 1 by 1', 'eq 2 by 1'],
    ],
  ])('%s', (_, history, expected) => {
    expect(tell(...history)).toEqual(expected);
  });

  it('tell when they were last stated', () => {
    const [figure] = listFigures({ history: [says('monday', 4), says('friday', 4)] }, REPORTS);
    expect(figure?.stated).toBe('2026-07-17T08:00:00+05:00');
  });

  it('are none for a line of vague words', () => {
    expect(tell(says('monday', 0, { op: 'word', n: null }))).toEqual([]);
  });
});
