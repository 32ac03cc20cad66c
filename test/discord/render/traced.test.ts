import { expect, it } from 'vitest';
import type { GroundedQuantity } from '../../../src/core/grounding/verdict.ts';
import { textOf } from '../../../src/discord/render/spans.ts';
import { tracedSpans } from '../../../src/discord/render/traced.ts';

const EVIDENCE = [{ source: 'a', field: 'text', start: 0, end: 2, text: '60' }] as const;

function one(kind: GroundedQuantity['kind'], isFound = true): GroundedQuantity {
  return { text: '60', start: 0, end: 2, sentence: 0, kind, value: 60, evidence: isFound ? EVIDENCE : [] };
}

it.each<[readonly GroundedQuantity[], string]>([
  [[one('cardinal'), one('percent', false)], 'numbers traced 1 of 2'],
  [[one('cardinal'), one('date'), one('time')], 'numbers traced 1 of 1, dates 2 of 2'],
  [[one('date', false)], 'numbers traced 0 of 0, dates 0 of 1'],
  [[one('name', false), one('cardinal')], 'numbers traced 1 of 1'],
])('counts numbers apart from days, and no name that holds a digit (%#)', (quantities, expected) => {
  expect(textOf(tracedSpans({ ok: true, issues: [], warnings: [], quantities }))).toBe(expected);
});
