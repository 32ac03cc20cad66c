import { describe, expect, it } from 'vitest';
import { verifySummary } from '../../../src/core/grounding/verify-summary.ts';

describe('hostile texts', () => {
  it.each([
    ['number words without end', 'twenty-one thousand '.repeat(2000)],
    ['digits without end', '7'.repeat(200_000)],
    ['unseen characters everywhere', '6\u200B0 '.repeat(5000)],
    ['quotation marks that never close', '“'.repeat(100_000)],
    ['brackets that never close', '['.repeat(100_000)],
    ['citation marks without end', '[1]'.repeat(10_000)],
    ['names without end', 'Abc Def '.repeat(10_000)],
    ['zeros without end', 'no soldiers '.repeat(3000)],
    ['emphasis without end', '**6'.repeat(20_000)],
    ['marks that turn the order round', '\u202E6'.repeat(20_000)],
  ])('are judged: %s', (_, text) => {
    expect(typeof verifySummary([{ id: 'a', text, lang: 'en' }], text.replaceAll('7', '8')).ok).toBe('boolean');
  });
});
