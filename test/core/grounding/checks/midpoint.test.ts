import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [['30 to 60 people died.'], '45 people died.', ['reject range_collapsed: 45 (30 to 60)']],
  [['30 to 60 people died.'], '31 people died.', ['reject range_collapsed: 31 (30 to 60)']],
  [['30 to 60 people died.'], '59 people died.', ['reject range_collapsed: 59 (30 to 60)']],
  [['30 to 60 people died.'], '75 people died.', ['reject number_not_in_sources: 75 (30 to 60)']],
  [['30 to 60 people died.'], '45 km away.', ['reject number_not_in_sources: 45 km (30 to 60)']],
  [['It lies 30 to 60 km away.'], 'It lies 45 km away.', ['reject range_collapsed: 45 km (30 to 60 km)']],
  [['It cost 30 to 60 dollars.'], '45 people died.', ['reject number_not_in_sources: 45 (30 to 60 dollars)']],
])('a number from inside a range (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
