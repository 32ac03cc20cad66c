import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { respectLinks } from '../../../src/core/incident/respect-links.ts';
import type { ReportLink } from '../../../src/core/incident/report-link.ts';
import { sampleReport } from '../../contract/sample-arrival.ts';

const holding = (...ids: readonly string[]) => ({ reports: ids.map((id) => sampleReport(id, { id })) });
const link = (kind: ReportLink['kind'], a: string, b: string): ReportLink => ({ kind, reports: [a, b] });
const [raid, ferry, quarry] = [holding('raid-1', 'raid-2'), holding('ferry-1'), holding('quarry-1')];
const ALL = [raid, ferry, quarry];

describe('without a word of anybody', () => {
  it('every candidate is free', () => {
    expect(respectLinks(['new'], ALL, [])).toEqual({ kind: 'free', candidates: ALL, barred: [] });
    expect(respectLinks(['new'], ALL, [link('apart', 'raid-1', 'ferry-1')])).toMatchObject({ candidates: ALL });
  });
});

describe('a report that was taken apart', () => {
  it.each([
    ['from one report of an incident', ['new'], [link('apart', 'new', 'raid-2')]],
    ['whichever of the two is named first', ['new'], [link('apart', 'raid-2', 'new')]],
    ['in an earlier version of its page', ['new', 'old'], [link('apart', 'old', 'raid-1')]],
    [
      'and put together with another of its reports',
      ['new'],
      [link('together', 'new', 'raid-1'), link('apart', 'new', 'raid-2')],
    ],
  ])('%s joins none of that incident', (_case, ids, links) => {
    expect(respectLinks(ids, ALL, links)).toEqual({ kind: 'free', candidates: [ferry, quarry], barred: [raid] });
  });
});

describe('a report that was put together', () => {
  it.each([
    ['with one of an incident', ['new'], [link('together', 'ferry-1', 'new')]],
    ['in an earlier version of its page', ['new', 'old'], [link('together', 'old', 'ferry-1')]],
    [
      'and taken apart from another incident',
      ['new'],
      [link('apart', 'new', 'raid-1'), link('together', 'new', 'ferry-1')],
    ],
  ])('%s goes there', (_case, ids, links) => {
    expect(respectLinks(ids, ALL, links)).toEqual({ kind: 'held', candidate: ferry });
  });
});

it('never leaves a candidate that holds a report which the new one was taken apart from', () => {
  const id = constantFrom('new', 'raid-1', 'raid-2', 'ferry-1', 'quarry-1');
  const links = array(tuple(constantFrom('together' as const, 'apart' as const), id, id));
  assert(
    property(links, (words) => {
      const decided = words.filter(([, a, b]) => a !== b).map(([kind, a, b]) => link(kind, a, b));
      const ruling = respectLinks(['new'], ALL, decided);
      const left = ruling.kind === 'held' ? [ruling.candidate] : ruling.candidates;
      const apart = decided.filter(({ kind, reports }) => kind === 'apart' && reports.includes('new'));
      const forbidden = new Set(apart.flatMap(({ reports }) => reports).filter((one) => one !== 'new'));
      expect(left.flatMap(({ reports }) => reports).filter((one) => forbidden.has(one.id))).toEqual([]);
    }),
  );
});
