import { describe, expect, it } from 'vitest';
import { verifySummary } from '../../../src/core/grounding/verify-summary.ts';

const SOURCE = {
  id: 'a',
  text: 'The raid killed at least 60 soldiers and wounded 40 others. About 280 soldiers were stationed there, 48 km from the border.',
  lang: 'en',
};

describe('the nearest number of the sources', () => {
  it.each([
    ['45 soldiers were killed.', 'number_not_in_sources', 'at least 60'],
    ['45 soldiers were wounded.', 'number_not_in_sources', '40'],
    ['At least 77 soldiers were stationed there.', 'number_not_in_sources', 'About 280'],
    ['The base lies 41 km from the border.', 'number_not_in_sources', '48 km'],
    ['100 soldiers were killed.', 'derived_value', 'at least 60'],
  ])('is the one that counts the same, with what bounds it: %s', (summary, code, nearest) => {
    expect(verifySummary([SOURCE], summary).issues).toMatchObject([{ code, nearest }]);
  });

  it('calls for the vague word only where the source gives no number of the same', () => {
    const text = 'Dozens of soldiers died. At least 60 soldiers were killed. Dozens of villagers are missing.';
    const codeOf = (summary: string) => verifySummary([{ ...SOURCE, text }], summary).issues.map((one) => one.code);
    expect([codeOf('45 soldiers were killed.'), codeOf('45 villagers are missing.')]).toEqual([
      ['number_not_in_sources'],
      ['vague_to_exact'],
    ]);
  });
});
