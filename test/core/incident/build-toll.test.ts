import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildToll } from '../../../src/core/incident/build-toll.ts';
import { CATEGORIES, METRICS, OPS, SCOPES } from '../../../src/core/incident/claim.ts';
import type { ReportedClaim } from '../../../src/core/incident/toll.ts';
import { statedBy } from './claims-of.ts';

const REPORTS = [
  { id: 'a', publisher: 'Lake Post', published: '2026-03-01' },
  { id: 'b', publisher: 'Hill Radio', published: '2026-03-02' },
  { id: 'c', publisher: 'Hill Radio', published: '2026-03-03', syndicatedFrom: 'Lake Post' },
];
const shape = (claims: readonly ReportedClaim[]): unknown[] =>
  buildToll(claims, REPORTS).lines.map(({ low, high, disputed }) => [low.op, low.n, high.op, high.n, disputed]);

describe('a toll', () => {
  it.each<[string, ReportedClaim[], unknown[]]>([
    ['one claim is both ends', [statedBy('a', { op: 'gt' })], ['gt', 30, 'gt', 30, false]],
    [
      'two sources keep their own qualifiers',
      [statedBy('a', { op: 'gt' }), statedBy('b', { op: 'ge', n: 60 })],
      ['gt', 30, 'ge', 60, true],
    ],
    ['the ends of a range are exact', [statedBy('a', { op: 'range', n: 12, nMax: 15 })], ['eq', 12, 'eq', 15, false]],
    ['none is a claim of zero', [statedBy('a', { n: 0 }), statedBy('b', { n: 2 })], ['eq', 0, 'eq', 2, true]],
    [
      'no arrests yet is outgrown by arrests',
      [statedBy('a', { metric: 'arrested', n: 0 }), statedBy('b', { metric: 'arrested', n: 26 })],
      ['eq', 26, 'eq', 26, false],
    ],
    [
      'no arrests stands while there are none',
      [statedBy('a', { metric: 'arrested', n: 0 })],
      ['eq', 0, 'eq', 0, false],
    ],
    [
      'the wire copy of a report is no second source',
      [statedBy('a'), statedBy('c', { n: 31 })],
      ['eq', 30, 'eq', 31, false],
    ],
    [
      'a publisher that revises itself does not dispute itself',
      [statedBy('b'), statedBy('b', { n: 34 })],
      ['eq', 30, 'eq', 34, false],
    ],
    [
      'two speakers of one report can disagree',
      [
        statedBy('a', { attributedTo: { kind: 'official', name: 'Police' } }),
        statedBy('a', { n: 45, attributedTo: { kind: 'hospital', name: 'a doctor' } }),
      ],
      ['eq', 30, 'eq', 45, true],
    ],
    [
      'one speaker by two names is one origin',
      [
        statedBy('a', { attributedTo: { kind: 'official', name: 'Interior Ministry' } }),
        statedBy('b', { n: 36, attributedTo: { kind: 'official', name: "Niger's Interior Ministry" } }),
      ],
      ['eq', 30, 'eq', 36, false],
    ],
    [
      '"up to 30" reaches lower than "over 30"',
      [statedBy('a', { op: 'gt' }), statedBy('b', { op: 'le' })],
      ['le', 30, 'gt', 30, false],
    ],
  ])('%s', (_, claims, expected) => {
    expect(shape(claims)).toEqual([expected]);
  });

  it('keeps metrics and people apart, vague words and other scopes out', () => {
    const vague = statedBy('a', { op: 'word', n: null, word: 'dozens' });
    const linked = statedBy('a', { n: 13, scope: 'linked_incident' });
    const toll = buildToll([statedBy('a'), statedBy('a', { metric: 'wounded' }), vague, linked], REPORTS);
    expect(toll.lines.map((line) => `${line.metric} ${line.category}`)).toEqual([
      'killed soldiers',
      'wounded soldiers',
    ]);
    expect(toll.unnumbered).toEqual([vague]);
    expect(toll.context).toEqual([linked]);
  });

  it('tells the dead before the wounded, and the larger figure of one metric first', () => {
    const claims = [
      statedBy('a', { metric: 'wounded', n: 158 }),
      statedBy('a', { metric: 'killed', category: 'children', n: 3 }),
      statedBy('b', { metric: 'killed', category: 'civilians', n: 54 }),
    ];
    const order = buildToll(claims, REPORTS).lines.map(({ metric, category }) => `${metric} ${category}`);
    expect(order).toEqual(['killed civilians', 'killed children', 'wounded soldiers']);
  });

  it('keeps what was superseded, oldest first', () => {
    const [old, newer] = [statedBy('a'), statedBy('b', { n: 60 })];
    expect(buildToll([newer, old], REPORTS).lines[0]?.history).toEqual([old, newer]);
  });
});

const anyClaim = fc
  .record({
    reportId: fc.constantFrom('a', 'b', 'c'),
    metric: fc.constantFrom(...METRICS),
    category: fc.constantFrom(...CATEGORIES),
    scope: fc.constantFrom(...SCOPES),
    op: fc.constantFrom(...OPS),
    n: fc.nat(500),
    more: fc.nat(50),
    start: fc.nat(1000),
  })
  .map(({ reportId, op, n, more, ...rest }) =>
    statedBy(reportId, { ...rest, op, n: op === 'word' ? null : n, nMax: op === 'range' ? n + more : null }),
  );

describe('any toll', () => {
  it('has low no higher than high, and both are figures that a claim states', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 30 }), (claims) => {
        const stated = new Set(claims.flatMap(({ claim }) => [claim.n, claim.nMax]));
        for (const { low, high } of buildToll(claims, REPORTS).lines) {
          expect(low.n).toBeLessThanOrEqual(high.n);
          expect(stated.has(low.n) && stated.has(high.n)).toBe(true);
        }
      }),
    );
  });

  it('is the same whatever the order of reports and claims', () => {
    const figures = (claims: readonly ReportedClaim[], reports: typeof REPORTS): string[] =>
      buildToll(claims, reports)
        .lines.map(({ metric, category, low, high, disputed }) =>
          [metric, category, low.op, low.n, high.op, high.n, disputed].join(' '),
        )
        .toSorted();
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 20 }), (claims) => {
        expect(figures(claims.toReversed(), REPORTS.toReversed())).toEqual(figures(claims, REPORTS));
      }),
    );
  });

  it('loses no claim', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 20 }), (claims) => {
        const { lines, unnumbered, context } = buildToll(claims, REPORTS);
        expect(lines.flatMap((line) => line.history).length + unnumbered.length + context.length).toBe(claims.length);
      }),
    );
  });
});
