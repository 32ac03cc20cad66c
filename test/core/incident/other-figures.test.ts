import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/core/grounding/verdict.ts';
import { buildToll } from '../../../src/core/incident/build-toll.ts';
import { otherFigures } from '../../../src/core/incident/other-figures.ts';
import { readClaims } from '../../../src/core/incident/read-claims.ts';

const REPORTS = [
  {
    id: 'a',
    text: 'Gunmen killed over 30 soldiers at the camp. Some 280 soldiers were stationed there.',
    published: '2026-06-02',
  },
  { id: 'b', text: 'Fighters killed at least 60 soldiers and wounded 40 others at the camp.', published: '2026-06-03' },
];
const CLAIMS = REPORTS.flatMap((report) => readClaims(report).map((claim) => ({ reportId: report.id, claim })));
const TOLL = buildToll(CLAIMS, REPORTS);

function standsIn(source: string, number: string, field: Evidence['field'] = 'text'): Evidence {
  const start = REPORTS.find(({ id }) => id === source)?.text.indexOf(number) ?? -1;
  return { source, field, start, end: start + number.length, text: number };
}

function tell(value: number, evidence: Evidence): readonly string[] {
  return otherFigures({ value, evidence: [evidence] }, TOLL, REPORTS).map(({ op, n }) => `${op} ${n}`);
}

describe('what other sources say instead of a number', () => {
  it.each<[string, number, Evidence, readonly string[]]>([
    ['the higher figure', 30, standsIn('a', '30'), ['ge 60']],
    ['the lower figure', 60, standsIn('b', '60'), ['gt 30']],
    ['what another report says, where a title gives the number', 60, standsIn('b', '60', 'title'), ['gt 30']],
    ['nothing where all agree', 40, standsIn('b', '40'), []],
    ['nothing of a number that is no part of the toll', 280, standsIn('a', '280'), []],
    ['nothing where the number stands elsewhere in the report', 60, { ...standsIn('b', '40'), text: '60' }, []],
  ])('is %s', (_, value, evidence, expected) => {
    expect(tell(value, evidence)).toEqual(expected);
  });
});
