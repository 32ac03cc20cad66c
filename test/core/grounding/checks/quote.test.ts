import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [['Troops “reacted vigorously”, the army said.'], 'The army said troops "reacted vigorously".', []],
  [['Troops “reacted vigorously”, the army said.'], 'The army said troops «reacted vigorously».', []],
  [
    ['Troops “reacted vigorously”, the army said.'],
    'The army said troops "reacted with all their might".',
    ['reject quote_not_verbatim: reacted with all their might'],
  ],
  [['Troops “reacted vigorously”, the army said.'], 'The army said troops "reacted … vigorously".', []],
  [['Troops “reacted very vigorously”, the army said.'], 'The army said troops "reacted […] vigorously".', []],
  [['Troops reacted vigorously, the army said.'], 'The army said troops “Reacted vigorously”.', []],
  [
    ['Troops reacted vigorously, the army said.'],
    "The army said troops 'reacted slowly'.",
    ['reject quote_not_verbatim: reacted slowly'],
  ],
  [
    ['Troops reacted vigorously, the army said.'],
    'The army said “reacted slowly” and “ran away”.',
    ['reject quote_not_verbatim: reacted slowly', 'reject quote_not_verbatim: ran away'],
  ],
])('words in quotation marks stand in a cited source (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
