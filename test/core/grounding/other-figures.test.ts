import { describe, expect, it } from 'vitest';
import type { GroundingSource } from '../../../src/core/grounding/source.ts';
import { verifySummary } from '../../../src/core/grounding/verify-summary.ts';

const SOURCES: readonly GroundingSource[] = [
  { id: 'low', text: 'Over 30 soldiers were killed in the raid, and 12 were wounded.', lang: 'en' },
  {
    id: 'high',
    text: 'The raid killed at least 60 soldiers. Since May over 400 soldiers have been killed.',
    lang: 'en',
  },
  {
    id: 'vague',
    title: 'Raid leaves 45 soldiers dead',
    text: 'Dozens of soldiers were killed in the raid.',
    lang: 'en',
  },
  { id: 'behind', text: 'No fewer than forty soldiers were killed. The army killed 7 attackers.', lang: 'en' },
];

function others(summary: string): string[][] {
  const { quantities } = verifySummary(SOURCES, summary);
  return quantities.map((one) => (one.otherFigures ?? []).map(({ source, text }) => `${source}: ${text}`));
}

describe('what other sources say of an accepted figure', () => {
  it.each([
    ['At least 60 soldiers were killed.', [['low: Over 30', 'vague: 45', 'behind: No fewer than forty']]],
    ['More than 30 soldiers were killed.', [['high: at least 60', 'vague: 45', 'behind: No fewer than forty']]],
    ['12 soldiers were wounded.', [[]]],
    ['Since May over 400 soldiers have been killed.', [[], []]],
    ['7 attackers were killed.', [[]]],
    ['99 soldiers were killed.', [[]]],
  ])('is told: %s', (summary, expected) => {
    expect(others(summary)).toEqual(expected);
  });

  it('is cut out of the source by its offsets, and leaves the verdict alone', () => {
    const { ok, warnings, quantities } = verifySummary(SOURCES, 'At least 60 soldiers were killed.');
    expect({ ok, warnings }).toEqual({ ok: true, warnings: [] });
    const told = quantities.flatMap((one) => one.otherFigures ?? []);
    expect(told.map((one) => one.field)).toEqual(['text', 'title', 'text']);
    for (const { source, field, start, end, text } of told) {
      expect(SOURCES.find((one) => one.id === source)?.[field]?.slice(start, end)).toBe(text);
    }
  });
});
