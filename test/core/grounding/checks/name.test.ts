import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [['Boulkessi was attacked by men of Amadou Kouffa.'], 'Boulkessi was attacked.', []],
  [['Boulkessi was attacked.'], 'Boulikessi was attacked.', []],
  [['Men of Amadou Kouffa came.'], "Kouffa's men came.", []],
  [['Men of Amadou Kouffa came.'], 'Men of Hamadoun Kouffa came.', ['reject name_not_in_sources: Hamadoun']],
  [['The Malian army came.'], 'The army of Mali came.', []],
  [['Mali sent its army.'], 'Malian soldiers came.', []],
  [['The United Nations condemned it.'], 'The UN condemned it.', []],
  [['The UN condemned it.'], 'The United Nations condemned it.', []],
  [['The Economic Community of West African States met.'], 'ECOWAS met.', ['reject name_not_in_sources: ECOWAS']],
  [['The army said it came.'], 'Reuters said it came.', ['reject name_not_in_sources: Reuters']],
  [["L'armée malienne est venue à Tombouctou."], "L'armée malienne est venue à Tombouctou.", [], { lang: 'fr' }],
  [["L'armée malienne est venue à Tombouctou."], 'The Malian army came to Timbuktu.', []],
  [["Les Nations unies sont venues en Côte d'Ivoire."], 'The United Nations came to Ivory Coast.', []],
  [['The attack was in Germany.'], 'The attack was in Deutschland.', []],
  [['The attack was in Kyiv.'], 'The attack was in Kiev.', []],
])('a name stands in a cited source (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});

it.each<RulingRow>([
  [['The army came.'], 'However, the army came. Soldiers fled.', []],
  [['The army came.'], 'Fighters came.', []],
  [['The army came in May.'], 'In May the army came.', []],
  [['A man called Ahmed came.'], 'Mr Ahmed came.', []],
  [['A man called Ahmed came.'], 'President Ahmed came.', []],
  [['A man called Ahmed came.'], 'Ahmed Sow came.', ['reject name_not_in_sources: Sow']],
])('what merely begins a sentence is no name (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
