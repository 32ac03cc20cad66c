import { expect, it } from 'vitest';
import { buildToll } from '../../../src/core/incident/build-toll.ts';
import { wordToll, type WordedToll } from '../../../src/core/incident/word-toll.ts';
import { statedBy } from './claims-of.ts';

const worded = (...claims: Parameters<typeof buildToll>[0]): WordedToll[] => buildToll(claims, []).lines.map(wordToll);

it('words one figure with its qualifier, its speakers and its reports', () => {
  const speaker = { kind: 'anonymous', name: 'unofficial sources' } as const;
  expect(
    worded(statedBy('a', { op: 'gt', attributedTo: speaker, via: 'Reuters' }), statedBy('b', { op: 'gt' })),
  ).toEqual([
    {
      kind: 'one',
      metric: 'killed',
      category: 'soldiers',
      disputed: false,
      figure: { op: 'gt', qualifier: 'over', n: 30, speakers: [{ ...speaker, via: 'Reuters' }], sources: ['a', 'b'] },
    },
  ]);
});

it('shows both ends with their own words, never one range', () => {
  expect(worded(statedBy('a', { op: 'gt' }), statedBy('b', { op: 'ge', n: 60 }))).toMatchObject([
    {
      kind: 'between',
      disputed: true,
      low: { qualifier: 'over', n: 30, sources: ['a'] },
      high: { qualifier: 'at least', n: 60, sources: ['b'] },
    },
  ]);
});

it('shows one number with two qualifiers as two ends', () => {
  expect(worded(statedBy('a', { op: 'approx' }), statedBy('b'))[0]?.kind).toBe('between');
});
