import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [['30 men and 13 women died.'], '43 (30 + 13) people died.', ['warn derived_value: 43']],
  [['30 men and 13 women died.'], '17 (30 - 13) people died.', ['warn derived_value: 17']],
  [['30 men and 13 women died.'], '17 (30 − 13) people died.', ['warn derived_value: 17']],
  [['30 men and 13 women died.'], '44 (30 + 13) people died.', ['reject number_not_in_sources: 44 (30)']],
  [
    ['30 men and 13 women died.'],
    '43 (30 + 14) people died.',
    ['reject derived_value: 43 (30)', 'reject number_not_in_sources: 14 (30)'],
  ],
  [
    ['30 men and 13 women died.'],
    '44 (31 + 13) people died.',
    ['reject number_not_in_sources: 44 (30)', 'reject number_not_in_sources: 31 (30)'],
  ],
])('a sum that shows its operands is noted (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});

it.each<RulingRow>([
  [['30 men and 13 women died.'], '43 people died.', ['reject derived_value: 43 (30)']],
  [['30 men and 13 women died.'], '17 people died.', ['reject derived_value: 17 (30)']],
  [['30 men and 13 women died.'], '42 people died.', ['reject number_not_in_sources: 42 (30)']],
  [['3 men and 1 woman died.'], '4 people died.', ['reject number_not_in_sources: 4 (3)']],
  [['3 men and 2 women died.'], '5 people died.', ['reject derived_value: 5 (3)']],
  [['30 km and 13 women.'], '43 people died.', ['reject number_not_in_sources: 43 (13)']],
  [['30 men died.'], '60 people died.', ['reject number_not_in_sources: 60 (30)']],
])("a sum or a difference of a source's numbers is rejected (%j: %s)", (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
