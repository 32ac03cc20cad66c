import { describe, expect, it } from 'vitest';
import { buildToll } from '../../../src/core/incident/build-toll.ts';
import type { Revision } from '../../../src/core/incident/find-revisions.ts';
import { listChanges } from '../../../src/core/incident/list-changes.ts';
import { readClaims } from '../../../src/core/incident/read-claims.ts';
import type { TollLine } from '../../../src/core/incident/toll.ts';

interface Told {
  readonly id: string;
  readonly publisher?: string;
  readonly text: string;
  readonly published?: string;
  readonly fetched: string;
}

function report(id: string, text: string, published?: string): Told {
  const fetched = '2026-07-20T08:00:00.000Z';
  return { id, text, fetched, ...(published === undefined ? {} : { published }) };
}

const range = ({ low, high }: TollLine): string => `${low.op} ${low.n}–${high.op} ${high.n}`;

function takenBack(revised: readonly Revision[]): string {
  return revised.map(({ by, from, to }) => ` (${by}: ${from.n} → ${to.n})`).join('');
}

function tell(...reports: readonly Told[]): readonly string[] {
  const claims = reports.flatMap((one) => readClaims(one).map((claim) => ({ reportId: one.id, claim })));
  const toll = buildToll(claims, reports);
  return listChanges(toll, reports).map(({ report: { id }, toll: changes }) => {
    const told = changes.map(({ before, after, stated, moved, revised }) => {
      const then = before === undefined ? 'new' : range(before);
      return `${after.metric} ${then} → ${range(after)}${moved || before === undefined ? '' : ` says ${stated[0]?.n}`}${takenBack(revised)}`;
    });
    return `${id}: ${told.join(', ') || 'nothing'}`;
  });
}

const FIRST = report('a', 'Over 30 soldiers were killed at the camp.', '2026-07-14');
const SECOND = report('b', 'At least 60 soldiers were killed at the camp and 40 others were wounded.', '2026-07-15');

describe('how an incident grew', () => {
  it('tells what each report opened or moved, whatever order they came in', () => {
    const expected = ['a: killed new → gt 30–gt 30', 'b: killed gt 30–gt 30 → gt 30–ge 60, wounded new → eq 40–eq 40'];
    expect(tell(FIRST, SECOND)).toEqual(expected);
    expect(tell(SECOND, FIRST)).toEqual(expected);
  });

  it('tells of a revision that lies within the range', () => {
    const third = report('c', 'The ministry says that 45 soldiers were killed at the camp.', '2026-07-18');
    expect(tell(FIRST, SECOND, third)[2]).toBe('c: killed gt 30–ge 60 → gt 30–ge 60 says 45');
  });

  it('says of a report that only repeats that it changed nothing', () => {
    expect(tell(FIRST, { ...FIRST, id: 'copy', published: '2026-07-16' })[1]).toBe('copy: nothing');
  });

  it('puts a report without a date where it came in', () => {
    const undated = report('u', 'At least 70 soldiers were killed at the camp.');
    expect(tell(undated, FIRST).map((one) => one[0])).toEqual(['a', 'u']);
  });

  it.each<[string, string, string, string]>([
    [
      'a speaker that says more',
      'The army said 12 soldiers were killed.',
      'The army said that 15 soldiers were killed.',
      'b: killed eq 12–eq 12 → eq 12–eq 15 (army: 12 → 15)',
    ],
    [
      'a speaker that says less, under a longer name',
      'The ministry said 31 people were killed.',
      'The Interior Ministry said 27 people were killed.',
      'b: killed eq 31–eq 31 → eq 27–eq 31 (Interior Ministry: 31 → 27)',
    ],
    [
      'another speaker, who takes nothing back',
      'The army said 12 soldiers were killed.',
      'The rebels said 50 soldiers were killed.',
      'b: killed eq 12–eq 12 → eq 12–eq 50',
    ],
    [
      'sources, who need not be the same',
      'Sources said 12 soldiers were killed.',
      'Military sources said 15 soldiers were killed.',
      'b: killed eq 12–eq 12 → eq 12–eq 15',
    ],
    [
      'a report that tells the old figure with the new',
      'The army said 12 soldiers were killed.',
      'The army revised its toll from 12 to 15 soldiers killed.',
      'b: killed eq 12–eq 12 → eq 12–eq 15 (army: 12 → 15)',
    ],
  ])('tells who revised: %s', (_, first, second, expected) => {
    expect(tell(report('a', first, '2026-07-14'), report('b', second, '2026-07-15'))[1]).toBe(expected);
  });

  it('knows a publisher that corrects itself from two that differ', () => {
    const by = (publisher: string, one: Told): Told => ({ ...one, publisher });
    const later = report('b', 'Nine miners were killed in the blast.', '2026-07-15');
    const first = by('Kaya Wire', report('a', 'Seven miners were killed in the blast.', '2026-07-14'));
    expect(tell(first, by('Kaya Wire', later))[1]).toBe('b: killed eq 7–eq 7 → eq 7–eq 9 (Kaya Wire: 7 → 9)');
    expect(tell(first, by('Delta Post', later))[1]).toBe('b: killed eq 7–eq 7 → eq 7–eq 9');
  });
});
