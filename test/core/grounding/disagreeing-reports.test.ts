import { describe, expect, it } from 'vitest';
import { prepareSources } from '../../../src/core/grounding/prepare-sources.ts';
import type { GroundingSource } from '../../../src/core/grounding/source.ts';
import type { Verdict } from '../../../src/core/grounding/verdict.ts';
import { verifySummary } from '../../../src/core/grounding/verify-summary.ts';
import type { SentenceCase } from '../../fixtures/disagreeing-reports.ts';
import { PUERTO_CAIMITO } from '../../fixtures/puerto-caimito.ts';
import { SENOBOUGOU } from '../../fixtures/senobougou.ts';
import { UM_AL_KHAIR } from '../../fixtures/um-al-khair.ts';

const BUNDLES = [SENOBOUGOU, PUERTO_CAIMITO, UM_AL_KHAIR];

function told(list: Verdict['issues']): string[] {
  return list.map((one) => `${one.code} ${one.found}`);
}

describe.each(BUNDLES)('of reports that disagree: $name', ({ reports, right, noted, wrong }) => {
  const prepared = prepareSources(reports);
  const judge = ([, text, citations]: SentenceCase): Verdict =>
    verifySummary(prepared, { sentences: [{ text, citations: [...citations] }] });

  it.each(right)('lets stand: %s, %s', (...one) => {
    const { issues, warnings } = judge(one);
    expect([...told(issues), ...told(warnings)]).toEqual([]);
  });

  it.each(noted)('notes: %s, %s', (...one) => {
    const { issues, warnings } = judge(one);
    expect({ issues: told(issues), isNoted: warnings.length > 0 }).toEqual({ issues: [], isNoted: true });
  });

  it.each(wrong)('rejects: %s, %s', (...one) => {
    expect(judge(one).ok).toBe(false);
  });
});

/** Each report once more under a name that no other has. */
const OTHERS: readonly GroundingSource[] = BUNDLES.flatMap(({ name, reports }) =>
  reports.map((one) => ({ ...one, id: `${name} ${one.id}` })),
);

describe.each(BUNDLES)(
  'a further source, cited or not, takes nothing away: $name',
  ({ reports, right, noted, wrong }) => {
    it.each([...right, ...noted, ...wrong])('%s, %s', (_, text, citations) => {
      const few = verifySummary(reports, { sentences: [{ text, citations: [...citations] }] });
      for (const other of OTHERS) {
        const more = [...reports, other];
        const given = verifySummary(more, { sentences: [{ text, citations: [...citations] }] });
        const cited = verifySummary(more, { sentences: [{ text, citations: [...citations, other.id] }] });
        expect([other.id, !few.ok || given.ok, !few.ok || cited.ok]).toEqual([other.id, true, true]);
      }
    });
  },
);
