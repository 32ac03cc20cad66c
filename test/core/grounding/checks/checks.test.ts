import { describe, expect, it } from 'vitest';
import type { Check, Example } from '../../../../src/core/grounding/checks/check.ts';
import { CHECKS } from '../../../../src/core/grounding/checks/checks.ts';
import { ISSUE_CODES, type Verdict } from '../../../../src/core/grounding/verdict.ts';
import { verifySummary } from '../../../../src/core/grounding/verify-summary.ts';

function verify({ sources, summary }: Example): Verdict {
  const read = sources.map((one, at) => ({
    id: `r${at + 1}`,
    lang: 'en',
    ...(typeof one === 'string' ? { text: one } : one),
  }));
  return verifySummary(
    read,
    typeof summary === 'string' ? summary : { sentences: [{ ...summary, citations: [...summary.citations] }] },
  );
}

function codes(list: Verdict['issues']): string[] {
  return [...new Set(list.map((one) => one.code))];
}

const cases = (kind: keyof Check['examples']) =>
  CHECKS.flatMap((check) => (check.examples[kind] ?? []).map((example) => ({ name: check.name, example })));

describe('the examples of every check', () => {
  it.each(cases('accepted'))('accepts: $name $example.summary', ({ example }) => {
    expect(verify(example)).toMatchObject({ ok: true, issues: [], warnings: [] });
  });

  it.each(cases('warned'))('notes: $name $example.summary', ({ example }) => {
    const { ok, warnings } = verify(example);
    expect({ ok, codes: codes(warnings) }).toEqual({ ok: true, codes: ['code' in example ? example.code : ''] });
  });

  it.each(cases('rejected'))('rejects: $name $example.summary', ({ example }) => {
    const { ok, issues } = verify(example);
    expect({ ok, codes: codes(issues) }).toEqual({ ok: false, codes: ['code' in example ? example.code : ''] });
  });
});

describe('the list of checks', () => {
  it('gives every code of the contract, and no other', () => {
    expect([...new Set(CHECKS.flatMap((check) => check.codes))].toSorted()).toEqual([...ISSUE_CODES].toSorted());
  });

  it('shows an example of every code', () => {
    const shown = CHECKS.flatMap(({ examples }) => [...(examples.warned ?? []), ...(examples.rejected ?? [])]);
    expect([...new Set(shown.map((one) => one.code))].toSorted()).toEqual([...ISSUE_CODES].toSorted());
  });

  it('shows what each check lets through', () => {
    expect(CHECKS.filter((check) => check.examples.accepted.length === 0).map((check) => check.name)).toEqual([]);
  });
});
