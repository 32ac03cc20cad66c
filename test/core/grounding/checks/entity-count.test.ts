import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [['The towns of Tera, Bankilare and Gotheye were hit.'], 'Three towns were hit.', []],
  [
    ['The towns of Tera, Bankilare and Gotheye were hit.'],
    'Four towns were hit.',
    ['reject number_not_in_sources: Four'],
  ],
  [['Tera, Bankilare and Gotheye districts were hit.'], 'Three districts were hit.', []],
  [['The towns named Tera and Gotheye were hit.'], 'Two towns were hit.', []],
  [['The towns: Tera and Gotheye, were hit.'], 'Two towns were hit.', []],
  [['The villages of Tera and Gotheye were hit.'], 'Two towns were hit.', []],
  [
    ['Les villes de Tera, Bankilare et Gotheye ont été touchées.'],
    'Trois villes ont été touchées.',
    [],
    { lang: 'fr' },
  ],
])('a number that counts the names a source lists is accepted (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});

it.each<RulingRow>([
  [
    ['Tera was hit on Monday. Later Gotheye was hit.'],
    'Two towns, Tera and Gotheye, were hit.',
    ['warn entity_count: Two'],
  ],
  [
    ['Tera was hit on Monday. Later Gotheye was hit.'],
    'Two towns were hit, in Tera and in Gotheye.',
    ['warn entity_count: Two'],
  ],
  [
    ['Tera was hit on Monday. Later Gotheye was hit.'],
    'Three towns, Tera and Gotheye, were hit.',
    ['reject number_not_in_sources: Three'],
  ],
  [
    ['Tera was hit on Monday and Gotheye later. Two trucks burned.'],
    'Two towns, Tera and Gotheye, were hit.',
    ['warn entity_count: Two'],
  ],
  [
    ['Tera was hit. Gotheye was looted.'],
    'Two towns suffered: one was hit, the other looted.',
    ['warn entity_count: Two'],
  ],
  [['Tera was hit. Gotheye was looted.'], 'Two towns suffered:\n- Tera\n- Gotheye', ['warn entity_count: Two']],
  [
    ['Tera was hit. Gotheye was looted.'],
    'Three towns suffered:\n- Tera\n- Gotheye',
    ['reject number_not_in_sources: Three'],
  ],
  [
    ['Tera was hit. Gotheye was looted.'],
    'Two towns suffered. The first was hit, the second looted.',
    ['warn entity_count: Two'],
  ],
  [['Tera was hit. Gotheye was looted.'], 'The article describes two towns.', ['warn entity_count: two']],
])("one that counts the summary's own list is noted (%j: %s)", (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});

it.each<RulingRow>([
  [
    ['Tera was hit on Monday. Later Gotheye was hit.'],
    'Two soldiers were killed in Tera and Gotheye.',
    ['reject number_not_in_sources: Two'],
  ],
  [
    ['Tera was hit on Monday. Later Gotheye was hit.'],
    'At least two towns, Tera and Gotheye, were hit.',
    ['reject number_not_in_sources: two'],
  ],
  [
    ['Tera was hit on Monday. Later Gotheye was hit.'],
    'A two-time winner came to Tera and Gotheye.',
    ['reject number_not_in_sources: two'],
  ],
])('people to whom something happened are not listed (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
