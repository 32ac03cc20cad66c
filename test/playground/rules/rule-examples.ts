import { expect, it } from 'vitest';
import type { Rule } from '../../../src/playground/rules/rule.ts';

/** What a rule refuses and what it lets through, with the place and code of the refusal. */
export interface RuleExample<Subject> {
  readonly refused: Subject;
  readonly at: string;
  readonly code: string;
  readonly passed: Subject;
}

/** Runs every rule of a table on its examples; a rule without examples, or an example without a rule, fails. */
export function testRules<Subject>(
  rules: readonly Rule<Subject>[],
  examples: Readonly<Record<string, RuleExample<Subject>>>,
): void {
  it('has examples for exactly the rules of the table', () => {
    expect(Object.keys(examples).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s refuses and lets through', (id, rule) => {
    const example = examples[id];
    if (example === undefined) throw new Error('no example');
    const faults = rule.find(example.refused).map(({ path, code }) => [path.join('.'), code]);
    expect(faults).toContainEqual([example.at, example.code]);
    expect(rule.find(example.passed)).toEqual([]);
  });
}
