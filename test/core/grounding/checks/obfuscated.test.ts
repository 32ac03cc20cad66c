import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [['31 houses burned.'], '３１ houses burned.', []],
  [['31 houses burned.'], '3\u200B1 houses burned.', ['reject digits_obfuscated: 3\u200B1']],
  [['1,247 houses burned.'], '1,\u200B247 houses burned.', ['reject digits_obfuscated: 1,\u200B2']],
  [['1,247 houses burned.'], '1\u200B,247 houses burned.', ['reject digits_obfuscated: 1\u200B,2']],
  [['60 houses burned.'], '6О houses burned.', ['reject digits_obfuscated: 6О']],
  [['60 houses burned.'], 'O60 houses burned.', ['reject digits_obfuscated: O60']],
  [['60 houses burned.'], 'l60 houses burned.', ['reject digits_obfuscated: l60']],
  [['6 houses burned.'], '6⁰ houses burned.', ['reject digits_obfuscated: 6⁰']],
  [['6 houses burned.'], '⁶6 houses burned.', ['reject digits_obfuscated: ⁶6']],
  [['6 houses burned.'], '⑥ houses burned.', ['reject digits_obfuscated: ⑥']],
  [['60 houses burned.'], '6٠ houses burned.', ['reject digits_obfuscated: 6٠']],
  [['60 houses burned.'], '\u202E06\u202C houses burned.', ['reject digits_obfuscated: \u202E06']],
  [['60 houses burned.'], '6̶0 houses burned.', ['reject digits_obfuscated: 6̶']],
  [['The town is 5 km² wide.'], 'The town is 5 km² wide.', []],
  [['M23O fought.'], 'M23O fought.', []],
])(
  'a number is written so that the eye and the machine read the same (%j: %s)',
  (sources, summary, expected, about) => {
    expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
  },
);
