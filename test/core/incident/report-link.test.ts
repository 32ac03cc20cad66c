import { describe, expect, it } from 'vitest';
import {
  linkApart,
  linkTogether,
  otherOf,
  versionsOf,
  type ReportLink,
} from '../../../src/core/incident/report-link.ts';

const apart = (a: string, b: string): ReportLink => ({ reports: [a, b], kind: 'apart' });
const pairs = (links: readonly ReportLink[]): string[] => links.map(({ reports }) => reports.toSorted().join('+'));

describe('a link', () => {
  it.each([
    ['a', 'b'],
    ['b', 'a'],
    ['c', undefined],
  ])('seen from %s holds %s', (id, other) => expect(otherOf(apart('a', 'b'), id)).toBe(other));
});

describe('putting two groups together', () => {
  it('holds every report to one of the other group', () => {
    const links = linkTogether(['a', 'b', 'c'], ['x', 'y'], []);
    for (const id of ['a', 'b', 'c', 'x', 'y'])
      expect(links.some((link) => otherOf(link, id) !== undefined)).toBe(true);
    expect(links.every(({ kind }) => kind === 'together')).toBe(true);
    expect(links.length).toBeLessThan(3 * 2);
  });

  it('ends what was kept apart between the two, and nothing else', () => {
    const known = [apart('y', 'b'), apart('b', 'q'), { reports: ['c', 'y'], kind: 'together' } as const];
    const freed = pairs(linkTogether(['a', 'b'], ['x', 'y'], known));
    expect(freed).toContain('b+y');
    expect(freed).not.toContain('b+q');
    expect(freed).not.toContain('c+y');
  });

  it('needs two groups', () => {
    expect(linkTogether([], ['x'], [])).toEqual([]);
    expect(linkTogether(['a'], [], [])).toEqual([]);
  });
});

it('takes two groups apart pair by pair', () => {
  expect(linkApart(['a', 'b'], ['x', 'y'])).toEqual([
    apart('a', 'x'),
    apart('a', 'y'),
    apart('b', 'x'),
    apart('b', 'y'),
  ]);
});

describe('the versions of a page', () => {
  const page = 'https://news.example/raid';
  it.each([
    ['the same address', page, page, ['new', 'old']],
    ['another address', page, 'https://news.example/other', ['new']],
    ['no address', undefined, undefined, ['new']],
  ])('are those of %s', (_case, own, stored, expected) => {
    const withUrl = (id: string, url: string | undefined) => ({ id, ...(url === undefined ? {} : { url }) });
    expect(versionsOf(withUrl('new', own), [withUrl('old', stored), withUrl('new', own)])).toEqual(expected);
  });
});
