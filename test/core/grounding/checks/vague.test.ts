import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [['Dozens of houses burned.'], 'Dozens of homes burned.', []],
  [['Dozens of houses burned.'], 'Scores of houses burned.', ['reject number_not_in_sources: Scores']],
  [['Dozens of houses burned.'], 'Hundreds of houses burned.', ['reject number_not_in_sources: Hundreds']],
  [['Several houses burned.'], 'Several houses burned.', []],
  [['Des dizaines de maisons ont brûlé.'], 'Des dizaines de maisons ont brûlé.', [], { lang: 'fr' }],
])("a vague word is the source's own (%j: %s)", (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});

it.each<RulingRow>([
  [['Over 300 trucks stood still.'], 'Hundreds of trucks stood still.', ['warn exact_to_vague: Hundreds (Over 300)']],
  [['200 trucks stood still.'], 'Hundreds of trucks stood still.', ['warn exact_to_vague: Hundreds (200)']],
  [['199 trucks stood still.'], 'Hundreds of trucks stood still.', ['reject number_not_in_sources: Hundreds']],
  [['999 trucks stood still.'], 'Hundreds of trucks stood still.', ['warn exact_to_vague: Hundreds (999)']],
  [['1,000 trucks stood still.'], 'Hundreds of trucks stood still.', ['reject number_not_in_sources: Hundreds']],
  [['30 trucks stood still.'], 'Dozens of trucks stood still.', ['warn exact_to_vague: Dozens (30)']],
  [['24 trucks stood still.'], 'Dozens of trucks stood still.', ['warn exact_to_vague: Dozens (24)']],
  [['23 trucks stood still.'], 'Dozens of trucks stood still.', ['reject number_not_in_sources: Dozens']],
  [['50 trucks stood still.'], 'Scores of trucks stood still.', ['warn exact_to_vague: Scores (50)']],
  [['5,000 trucks stood still.'], 'Thousands of trucks stood still.', ['warn exact_to_vague: Thousands (5,000)']],
  [['50,000 people fled.'], 'Tens of thousands of people fled.', ['warn exact_to_vague: Tens of thousands (50,000)']],
  [
    ['500,000 people fled.'],
    'Hundreds of thousands of people fled.',
    ['warn exact_to_vague: Hundreds of thousands (500,000)'],
  ],
  [['5 million people fled.'], 'Millions of people fled.', ['warn exact_to_vague: Millions (5 million)']],
  [['300 trucks stood still.'], 'Several trucks stood still.', []],
  [['300 cows stood still.'], 'Hundreds of soldiers were killed.', ['reject number_not_in_sources: Hundreds']],
])('for a number of the source it is noted (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});

it.each<RulingRow>([
  [['Dozens of houses burned.'], '36 houses burned.', ['reject vague_to_exact: 36 (Dozens)']],
  [['Hundreds of people fled.'], '300 people fled.', ['reject vague_to_exact: 300 (Hundreds)']],
  [['Hundreds of people fled.'], '2,000 people fled.', ['reject number_not_in_sources: 2,000']],
  [['Dozens of houses burned.'], '36 soldiers were killed.', ['reject number_not_in_sources: 36']],
])('a vague word is no digit (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
