import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [['No civilians were hurt. Four soldiers died.'], 'Civilians were not hurt.', []],
  [
    ['No civilian was hurt, the governor said.'],
    'The governor says civilians were hurt.',
    ['reject zero_unsupported: civilians were hurt'],
  ],
  [['No civilian was hurt, the governor said.'], 'It is unclear whether civilians were hurt.', []],
  [['No civilian was hurt, the governor said.'], 'No civilian was hurt.', []],
  [['The police say nobody died. A doctor says two people died.'], 'People died.', []],
  [
    ['No civilian was hurt, the governor said.', 'The governor visited the market.'],
    'The governor says civilians were hurt.',
    ['warn zero_unsupported: civilians were hurt'],
  ],
  [['No civilian was hurt, the governor said.', 'Civilians were hurt.'], 'Civilians were hurt.', []],
  [
    ['Ningún civil resultó herido.'],
    'Resultaron heridos civiles.',
    ['reject zero_unsupported: Resultaron heridos civiles', 'reject zero_unsupported: heridos civiles'],
    { lang: 'es' },
  ],
])('what every source denies has not happened (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
