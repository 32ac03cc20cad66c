import { describe, expect, it } from 'vitest';
import { groundedSummary } from '../../../src/core/grounding/grounded-summary.ts';

const sources = [
  { id: 'r1', text: 'At least 60 soldiers were killed in Boulkessi.', lang: 'en' },
  { id: 'r2', text: 'Over 30 soldiers died, sources said.', lang: 'en' },
];

describe('groundedSummary', () => {
  it('parses a draft whose every number its sources state', () => {
    const draft = {
      headline: 'At least 60 soldiers killed',
      sentences: [{ text: 'At least 60 soldiers died in Boulkessi.', citations: ['r1'] }],
    };
    expect(groundedSummary(sources).safeParse(draft)).toEqual({ success: true, data: draft });
  });

  it('makes one issue of each rejection, with the way to its sentence and the nearest number', () => {
    const draft = {
      headline: '',
      sentences: [
        { text: 'Over 30 soldiers died.', citations: ['2'] },
        { text: 'In all, 45 soldiers died.', citations: ['2.1'] },
      ],
    };
    const { error } = groundedSummary(sources).safeParse(draft);
    expect(error?.issues).toMatchObject([
      {
        code: 'custom',
        path: ['sentences', 1, 'text'],
        params: { code: 'number_not_in_sources', start: 8, end: 10, found: '45', nearest: 'Over 30' },
      },
    ]);
  });

  it('leads a fault of the headline to the headline', () => {
    const draft = { headline: '45 dead', sentences: [{ text: 'Over 30 soldiers died.', citations: ['2'] }] };
    expect(groundedSummary(sources).safeParse(draft).error?.issues[0]?.path).toEqual(['headline']);
  });

  it('refuses another shape before it looks at numbers', () => {
    const { error } = groundedSummary(sources).safeParse({ headline: 45, sentences: [] });
    expect(error?.issues.map((one) => one.code)).toEqual(['invalid_type']);
  });
});
