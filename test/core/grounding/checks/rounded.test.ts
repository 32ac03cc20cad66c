import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [['1,247 people fled.'], 'More than 1,200 people fled.', ['warn rounded: 1,200 (1,247)']],
  [['1,247 people fled.'], 'At least 1,200 people fled.', ['warn rounded: 1,200 (1,247)']],
  [['1,247 people fled.'], 'About 1,200 people fled.', ['warn rounded: 1,200 (1,247)']],
  [['1,247 people fled.'], 'About 1,250 people fled.', ['warn rounded: 1,250 (1,247)']],
  [['1,247 people fled.'], 'Fewer than 1,300 people fled.', ['warn rounded: 1,300 (1,247)']],
  [['1,247 people fled.'], 'Up to 1,300 people fled.', ['warn rounded: 1,300 (1,247)']],
  [['1,247 people fled.'], 'More than 1,000 people fled.', ['warn rounded: 1,000 (1,247)']],
  [['52 people fled.'], 'About 50 people fled.', ['warn rounded: 50 (52)']],
  [['98 people fled.'], 'Nearly 100 people fled.', ['warn rounded: 100 (98)']],
  [['1,247 people fled.'], 'Over 1,240 people fled.', ['warn rounded: 1,240 (1,247)']],
])('a rounded number with honest words is noted (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});

it.each<RulingRow>([
  [['1,247 people fled.'], '1,200 people fled.', ['reject rounded: 1,200 (1,247)']],
  [['1,247 people fled.'], 'Fewer than 1,200 people fled.', ['reject rounded: 1,200 (1,247)']],
  [['1,247 people fled.'], 'More than 1,300 people fled.', ['reject rounded: 1,300 (1,247)']],
  [['1,247 people fled.'], 'At least 1,250 people fled.', ['reject rounded: 1,250 (1,247)']],
  [['1,247 people fled.'], 'Up to 1,200 people fled.', ['reject rounded: 1,200 (1,247)']],
  [['52 people fled.'], '50 people fled.', ['reject rounded: 50 (52)']],
  [['1,247 people fled.'], 'About 1,000 people fled.', ['reject rounded: 1,000 (1,247)']],
])('bare or dishonest it is rejected (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});

it.each<RulingRow>([
  [['1,247 people fled.'], '1,201 people fled.', ['reject number_not_in_sources: 1,201 (1,247)']],
  [['1,247 people fled.'], 'About 1,243 people fled.', ['reject number_not_in_sources: 1,243 (1,247)']],
  [['1,247 people fled.'], 'About 900 people fled.', ['reject number_not_in_sources: 900 (1,247)']],
  [['1,247 people fled.'], 'More than 900 people fled.', ['reject number_not_in_sources: 900 (1,247)']],
  [['12 people fled.'], 'About 10 people fled.', ['reject number_not_in_sources: 10 (12)']],
  [['22 people fled.'], 'About 20 people fled.', ['warn rounded: 20 (22)']],
  [['1,247 km away.'], 'About 1,200 miles away.', ['reject number_not_in_sources: 1,200 miles (1,247 km)']],
  [['1,247 people fled.'], 'About 1,200 km away.', ['reject number_not_in_sources: 1,200 km (1,247)']],
  [['1,250 people fled.'], 'About 1,200 people fled.', ['warn rounded: 1,200 (1,250)']],
])('what is no rounding (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
