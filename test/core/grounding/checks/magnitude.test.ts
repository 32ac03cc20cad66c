import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [
    ['Losses of 5 million dollars.'],
    'Losses of 5 billion dollars.',
    ['reject magnitude_changed: 5 billion dollars (5 million dollars)'],
  ],
  [
    ['Losses of 5 billion dollars.'],
    'Losses of 5 million dollars.',
    ['reject magnitude_changed: 5 million dollars (5 billion dollars)'],
  ],
  [['19 people died.'], '190 people died.', ['reject magnitude_changed: 190 (19)']],
  [['190 people died.'], '19 people died.', ['reject magnitude_changed: 19 (190)']],
  [['19 people died.'], '1,900 people died.', ['reject magnitude_changed: 1,900 (19)']],
  [['19 people died.'], '19,000 people died.', ['reject magnitude_changed: 19,000 (19)']],
  [['19 people died.'], '19 million people died.', ['reject magnitude_changed: 19 million (19)']],
  [['19 people died.'], '19 billion people died.', ['reject magnitude_changed: 19 billion (19)']],
  [
    ['Losses of 5 million dollars.'],
    'Losses of 5 billion euros.',
    ['reject magnitude_changed: 5 billion euros (5 million dollars)'],
  ],
  [['5 km away.'], '50 people died.', ['reject number_not_in_sources: 50 (5 km)']],
  [['No people died in 3 raids.'], '30 raids.', ['reject magnitude_changed: 30 (3)']],
])('the digits of a source with another magnitude (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
