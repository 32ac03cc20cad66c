import { describe, expect, it } from 'vitest';
import { selectItems, type DigestCandidate } from '../../../src/core/digest/select-items.ts';
import type { TollLine } from '../../../src/core/incident/toll.ts';

const line = (metric: TollLine['metric'], low: number, high: number): TollLine => ({
  metric,
  category: 'soldiers',
  low: { n: low, op: 'ge', claims: [] },
  high: { n: high, op: 'eq', claims: [] },
  disputed: low !== high,
  history: [],
});
const candidate = (id: string, lines: TollLine[], created = '2026-05-02T00:00:00Z', reports = 1): DigestCandidate => ({
  incident: {
    id,
    created,
    updated: created,
    status: 'reported',
    reportIds: Array.from({ length: reports }, (_, n) => `r${n}`),
  },
  toll: { lines },
});
const FROM = Date.parse('2026-05-01T00:00:00Z');
const ids = (items: readonly { candidate: DigestCandidate }[]): string[] =>
  items.map((item) => item.candidate.incident.id);

describe('what goes into a digest', () => {
  it('leads with the most dead by the low figure, not the high one', () => {
    const cautious = candidate('a', [line('killed', 10, 12)]);
    const wild = candidate('b', [line('killed', 3, 300)]);
    expect(ids(selectItems([wild, cautious], FROM).full)).toEqual(['a', 'b']);
  });

  it('falls back to other harm, then to the number of reports', () => {
    const items = [
      candidate('few', [], undefined, 1),
      candidate('many', [], undefined, 4),
      candidate('hurt', [line('wounded', 7, 7)]),
    ];
    expect(ids(selectItems(items, FROM).full)).toEqual(['hurt', 'many', 'few']);
  });

  it('tells five in full and drops none', () => {
    const items = Array.from({ length: 9 }, (_, n) => candidate(`i${n}`, [line('killed', n, n)]));
    const { full, brief } = selectItems(items, FROM);
    expect(full).toHaveLength(5);
    expect(new Set([...ids(full), ...ids(brief)]).size).toBe(9);
  });

  it('marks what was first heard of inside the period, and gives the same order whatever the order of arrival', () => {
    const old = candidate('old', [], '2026-04-01T00:00:00Z');
    const fresh = candidate('fresh', [], '2026-05-01T00:00:00Z');
    const forward = selectItems([old, fresh], FROM);
    expect(forward).toEqual(selectItems([fresh, old], FROM));
    expect(forward.full.map((item) => [item.candidate.incident.id, item.isNew])).toEqual([
      ['fresh', true],
      ['old', false],
    ]);
  });
});
