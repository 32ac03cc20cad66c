import { describe, expect, it } from 'vitest';
import { prepareSources } from '../../../src/core/grounding/prepare-sources.ts';
import type { GroundingSource } from '../../../src/core/grounding/source.ts';
import type { Verdict } from '../../../src/core/grounding/verdict.ts';
import { verifySummary } from '../../../src/core/grounding/verify-summary.ts';
import {
  NOTED,
  RIGHT,
  RIGHT_TRANSLATED,
  WRONG,
  WRONG_TRANSLATED,
  type StatementCase,
} from '../../fixtures/boulkessi-statements.ts';
import { readSamples, readSeeds } from './read-sample.ts';

function judge(sources: readonly GroundingSource[]): (one: StatementCase) => Verdict {
  const prepared = prepareSources(sources);
  return ([text, citations]) => verifySummary(prepared, { sentences: [{ text, citations: [...citations] }] });
}

function codes(list: Verdict['issues']): string[] {
  return list.map((one) => `${one.code} ${one.found}`);
}

function promise(name: string, sources: readonly GroundingSource[]): void {
  const verdictOf = judge(sources);
  describe(name, () => {
    it.each(RIGHT)('lets stand: %s', (...one) => {
      const { issues, warnings } = verdictOf(one);
      expect({ issues: codes(issues), warnings: codes(warnings) }).toEqual({ issues: [], warnings: [] });
    });

    it.each(NOTED)('notes: %s', (...one) => {
      const { issues, warnings } = verdictOf(one);
      expect({ issues: codes(issues), noted: warnings.length }).toEqual({ issues: [], noted: 1 });
    });

    it.each(RIGHT_TRANSLATED)('lets stand: %s', (text) => {
      expect(codes(verdictOf([text, ['2']]).issues)).toEqual([]);
    });

    it.each(WRONG_TRANSLATED)('rejects: %s', (text) => {
      expect(verdictOf([text, ['2']]).ok).toBe(false);
    });

    it.each(WRONG)('rejects: %s %j', (...one) => {
      expect(verdictOf(one).ok).toBe(false);
    });
  });
}

const seeds = readSeeds();
promise('two reports of one attack, in our own words', readSamples('2026-05-31-boulkessi'));
if (seeds === undefined) it.skip('the real reports: ../shared/seeds is not here, their table was not run', () => {});
else promise('the two real reports', seeds);
