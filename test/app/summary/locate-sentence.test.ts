import { describe, expect, it } from 'vitest';
import { placeOfOffset, sentenceAt } from '../../../src/app/summary/locate-sentence.ts';
import { sampleReport } from '../../contract/sample-arrival.ts';

const REPORTS = [
  sampleReport('Nine died. Two fled.', { id: 'r.1', title: 'Raid' }),
  sampleReport('It rained. It stopped.', { id: 'other', title: 'Rain' }),
];

describe('an offset', () => {
  it.each([
    [{ source: 'r.1', field: 'text', start: 0 } as const, { source: 0, sentence: 1 }],
    [{ source: 'r.1', field: 'text', start: 14 } as const, { source: 0, sentence: 2 }],
    [{ source: 'other', field: 'title', start: 2 } as const, { source: 1, sentence: 0 }],
    [{ source: 'r.1', field: 'text', start: 999 } as const, undefined],
    [{ source: 'none', field: 'title', start: 0 } as const, undefined],
  ])('%j is at %j', (offset, place) => {
    expect(placeOfOffset(REPORTS, offset)).toEqual(place);
  });
});

it('cuts out the sentence at a place', () => {
  expect(sentenceAt(REPORTS, { source: 0, sentence: 1 })).toMatchObject({ start: 0, text: 'Nine died.' });
  expect(sentenceAt(REPORTS, { source: 1, sentence: 0 })).toEqual({ start: 0, text: 'Rain' });
  expect(sentenceAt(REPORTS, { source: 7, sentence: 0 })).toBeUndefined();
  expect(sentenceAt(REPORTS, { source: 0, sentence: 9 })).toBeUndefined();
});
