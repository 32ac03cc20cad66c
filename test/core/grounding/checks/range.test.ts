import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [['Between 12 and 15 people are missing.'], '12 to 15 people are missing.', []],
  [
    ['Between 12 and 15 people are missing.'],
    '12 to 16 people are missing.',
    ['reject range_collapsed: 12 to 16 (12 and 15)'],
  ],
  [
    ['Between 12 and 15 people are missing.'],
    '11 to 15 people are missing.',
    ['reject range_collapsed: 11 to 15 (12 and 15)'],
  ],
  [['Between 12 and 15 people are missing.'], '15 people are missing.', ['reject range_collapsed: 15 (12 and 15)']],
  [['Between 12 and 15 people are missing.'], '12 people are missing.', ['reject range_collapsed: 12 (12 and 15)']],
  [['Between 12 and 15 people are missing.'], 'At least 12 people are missing.', []],
  [
    ['Between 12 and 15 people are missing.'],
    'At most 12 people are missing.',
    ['reject range_collapsed: 12 (12 and 15)'],
  ],
  [['Between 12 and 15 people are missing.'], 'Up to 15 people are missing.', []],
  [
    ['Between 12 and 15 people are missing.'],
    'At least 15 people are missing.',
    ['reject range_collapsed: 15 (12 and 15)'],
  ],
  [
    ['Between 12 and 15 people are missing.'],
    'More than 12 people are missing.',
    ['reject range_collapsed: 12 (12 and 15)'],
  ],
  [
    ['Over 30 soldiers were killed.', 'At least 60 soldiers were killed.'],
    '30 to 60 soldiers were killed.',
    ['reject range_collapsed: 30 to 60 (Over 30)'],
  ],
  [['12 people are missing.'], '12 to 15 people are missing.', ['reject range_collapsed: 12 to 15 (12)']],
  [['15 people are missing.'], '12 to 15 people are missing.', ['reject range_collapsed: 12 to 15 (15)']],
  [['It lasts from 20 to 21 June.'], 'It lasts from 20 to 21 June.', []],
])('a range keeps both its ends (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
