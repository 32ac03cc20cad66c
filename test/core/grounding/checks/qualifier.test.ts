import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [['Over 30 soldiers died.'], 'Under 30 soldiers died.', ['reject qualifier_flipped: 30 (Over 30)']],
  [['Over 30 soldiers died.'], 'At most 30 soldiers died.', ['reject qualifier_flipped: 30 (Over 30)']],
  [['At least 30 soldiers died.'], 'Up to 30 soldiers died.', ['reject qualifier_flipped: 30 (At least 30)']],
  [['At least 30 soldiers died.'], 'Fewer than 30 soldiers died.', ['reject qualifier_flipped: 30 (At least 30)']],
  [['Up to 30 soldiers died.'], 'At least 30 soldiers died.', ['reject qualifier_flipped: 30 (Up to 30)']],
  [['Up to 30 soldiers died.'], 'More than 30 soldiers died.', ['reject qualifier_flipped: 30 (Up to 30)']],
  [['Fewer than 30 soldiers died.'], 'At least 30 soldiers died.', ['reject qualifier_flipped: 30 (Fewer than 30)']],
  [['Fewer than 30 soldiers died.'], 'More than 30 soldiers died.', ['reject qualifier_flipped: 30 (Fewer than 30)']],
])('a bound is never turned round (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});

it.each<RulingRow>([
  [['At least 30 soldiers died.'], '30 soldiers died.', ['warn qualifier_dropped: 30 (At least 30)']],
  [['Over 30 soldiers died.'], '30 soldiers died.', ['warn qualifier_dropped: 30 (Over 30)']],
  [['Up to 30 soldiers died.'], '30 soldiers died.', ['warn qualifier_dropped: 30 (Up to 30)']],
  [['Fewer than 30 soldiers died.'], '30 soldiers died.', ['warn qualifier_dropped: 30 (Fewer than 30)']],
  [['About 30 soldiers died.'], '30 soldiers died.', ['warn qualifier_dropped: 30 (About 30)']],
  [['At least 30 soldiers died.'], 'About 30 soldiers died.', ['warn qualifier_dropped: 30 (At least 30)']],
  [['Over 30 soldiers died.'], 'About 30 soldiers died.', ['warn qualifier_dropped: 30 (Over 30)']],
  [['Up to 30 soldiers died.'], 'About 30 soldiers died.', ['warn qualifier_dropped: 30 (Up to 30)']],
  [['Under 30 soldiers died.'], 'About 30 soldiers died.', ['warn qualifier_dropped: 30 (Under 30)']],
  [['30 soldiers died.'], 'At least 30 soldiers died.', ['warn qualifier_added: 30 (30)']],
  [['30 soldiers died.'], 'Over 30 soldiers died.', ['warn qualifier_added: 30 (30)']],
  [['30 soldiers died.'], 'Up to 30 soldiers died.', ['warn qualifier_added: 30 (30)']],
  [['30 soldiers died.'], 'Under 30 soldiers died.', ['warn qualifier_added: 30 (30)']],
  [['30 soldiers died.'], 'About 30 soldiers died.', ['warn qualifier_added: 30 (30)']],
  [['At least 30 soldiers died.'], 'More than 30 soldiers died.', ['warn qualifier_added: 30 (At least 30)']],
  [['Up to 30 soldiers died.'], 'Fewer than 30 soldiers died.', ['warn qualifier_added: 30 (Up to 30)']],
  [['About 30 soldiers died.'], 'Over 30 soldiers died.', ['warn qualifier_added: 30 (About 30)']],
  [['About 30 soldiers died.'], 'Under 30 soldiers died.', ['warn qualifier_added: 30 (About 30)']],
  [['About 30 soldiers died.'], 'At least 30 soldiers died.', ['warn qualifier_added: 30 (About 30)']],
  [['About 30 soldiers died.'], 'Up to 30 soldiers died.', ['warn qualifier_added: 30 (About 30)']],
])('what is dropped or added is noted (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});

it.each<RulingRow>([
  [['At least 30 soldiers died.'], 'No fewer than thirty soldiers died.', []],
  [['Over 30 soldiers died.'], 'At least 30 soldiers died.', []],
  [['Over 30 soldiers died.'], 'More than 30 soldiers died.', []],
  [['Fewer than 30 soldiers died.'], 'Up to 30 soldiers died.', []],
  [['About 30 soldiers died.'], 'Roughly 30 soldiers died.', []],
  [['It lies over 30 km away.'], 'It lies at least 30 km away.', []],
  [['It lies at least 30 km away.'], 'It lies over 30 km away.', []],
  [['It lies up to 30 km away.'], 'It lies less than 30 km away.', []],
  [['It lies at least 30 km away.'], 'It lies up to 30 km away.', ['reject qualifier_flipped: 30 km (at least 30 km)']],
  [['It lies about 30 km away.'], 'It lies 30 km away.', ['warn qualifier_dropped: 30 km (about 30 km)']],
  [['It lies 30 km away.'], 'It lies about 30 km away.', ['warn qualifier_added: 30 km (30 km)']],
])('what says the same or less is accepted (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
