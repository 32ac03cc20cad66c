import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [['Half of the houses burned.'], '50 % of the houses burned.', []],
  [['A quarter of the houses burned.'], '25 percent of the houses burned.', []],
  [['50 houses burned.'], '50 % of the houses burned.', ['reject kind_mismatch: 50 % (50)']],
  [['50 % of the houses burned.'], '50 houses burned.', ['reject kind_mismatch: 50 (50 %)']],
  [['It was the third attack.'], 'It was the 3rd attack.', []],
  [['It was the third attack.'], 'There were three attacks.', ['reject kind_mismatch: three (third)']],
  [['There were three attacks.'], 'It was the third attack.', ['reject kind_mismatch: third (three)']],
  [['A 35-year-old man died.'], '35 people died.', ['reject kind_mismatch: 35 (35-year-old)']],
  [['A 35-year-old man died.'], 'Moussa, 35, died.', []],
  [['35 people died.'], 'A 35-year-old man died.', ['reject kind_mismatch: 35-year-old (35)']],
  [['It lies 35 km away.'], '35 people died.', ['reject kind_mismatch: 35 (35 km)']],
  [['35 people died.'], 'It lies 35 km away.', ['reject kind_mismatch: 35 km (35)']],
  [['They paid $35.'], '35 people died.', ['reject kind_mismatch: 35 ($35)']],
  [['35 people died.'], 'They paid $35.', ['reject kind_mismatch: $35 (35)']],
  [['The siege lasted 30 days.'], '30 people died.', ['reject kind_mismatch: 30 (30 days)']],
  [['The siege was lifted after 30 days.'], 'The siege was lifted on its 30th day.', []],
  [
    ['The siege was lifted after 30 days.'],
    'The siege was lifted on its 30th month.',
    ['reject kind_mismatch: 30th (30 days)'],
  ],
  [['He scored in the 30th minute.'], 'He scored after 30 minutes.', []],
  [['The attack was at 17:30.'], 'The attack was at 5:30 pm.', []],
  [['The attack was at 17:30.'], 'The attack was at 17:45.', ['reject number_not_in_sources: 17:45']],
  [['M23 attacked.'], '23 people died.', ['reject number_not_in_sources: 23']],
  [['23 people died.'], 'M23 attacked.', ['reject name_token_changed: M23']],
  [['In 1995 it began.'], '1995 people died.', ['reject number_not_in_sources: 1995']],
])('a number supports only a number of its own kind (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
