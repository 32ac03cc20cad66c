import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [
    ['Tera was hit by rockets. Gotheye was looted.'],
    'The first town, Tera, was hit by rockets; the second, Gotheye, was looted.',
    [],
  ],
  [
    ['Tera was hit by rockets. Gotheye was looted.'],
    'The first town was hit; the third, Gotheye, was looted.',
    ['reject number_not_in_sources: first', 'reject number_not_in_sources: third'],
  ],
  [
    ['Tera was hit by rockets. Gotheye was looted.'],
    'The second town was looted.',
    ['reject number_not_in_sources: second'],
  ],
  [['Tera was hit by rockets. Gotheye was looted.'], 'The first, Tera, the second, Gotheye, and the third.', []],
  [['Tera was hit, the prefect said.'], 'The prefect said in his first statement that Tera was hit.', []],
  [
    ['Tera was hit, the prefect said.'],
    'The prefect said in his second statement that Tera was hit.',
    ['reject number_not_in_sources: second'],
  ],
  [['Tera was hit, the prefect said.'], 'The prefect first demanded help.', []],
  [['Tera was hit, the prefect said.'], 'In a first official bulletin, Tera was hit.', []],
  [['Tera was hit, the prefect said.'], 'It was the first attack.', ['reject number_not_in_sources: first']],
  [['Tera a été touchée.'], 'Selon un premier bilan, Tera a été touchée.', [], { lang: 'fr' }],
])('first and second may number what the summary tells (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
