import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/core/quantity/quantity.ts';
import { readQuantities } from '../../../src/core/quantity/read-quantities.ts';

const read = (text: string): Quantity[] => readQuantities(text, { lang: 'fr', published: '2025-05-26' });

describe('quantities in French', () => {
  it.each([
    ['trente-huit civils', [['trente-huit', 'cardinal', 38]]],
    [
      'un mort et de sept policiers',
      [
        ['un', 'cardinal', 1],
        ['sept', 'cardinal', 7],
      ],
    ],
    ['le 12 sept. 2025', [['12 sept. 2025', 'date', '2025-09-12']]],
    ['soixante-dix personnes', [['soixante-dix', 'cardinal', 70]]],
    ['quatre-vingt-douze maisons', [['quatre-vingt-douze', 'cardinal', 92]]],
    ['quatre-vingts maisons', [['quatre-vingts', 'cardinal', 80]]],
    ['soixante et onze morts', [['soixante et onze', 'cardinal', 71]]],
    ['vingt-et-un pêcheurs', [['vingt-et-un', 'cardinal', 21]]],
    ['nonante-deux élus', [['nonante-deux', 'cardinal', 92]]],
    ['deux mille trois cents hommes', [['deux mille trois cents', 'cardinal', 2300]]],
    ['trois milliards de francs CFA', [['trois milliards de francs CFA', 'money', 3000000000.0]]],
    ['1 247 personnes', [['1 247', 'cardinal', 1247]]],
    ['12.500 habitants', [['12.500', 'cardinal', 12500]]],
    ['2,5 millions de dollars', [['2,5 millions de dollars', 'money', 2500000.0]]],
    ["d'une soixantaine d'hommes", [['une soixantaine', 'cardinal', 60]]],
    ['des dizaines de morts', [['des dizaines', 'vague', null]]],
    ['la moitié des élus', [['moitié', 'cardinal', 0.5]]],
    ['deux tiers des élus', [['deux tiers', 'cardinal', 0.6666666666666666]]],
    ['40 % des élus', [['40 %', 'percent', 40]]],
    ['dix pour cent', [['dix pour cent', 'percent', 10]]],
    ['le 5e homme', [['5e', 'ordinal', 5]]],
    ['la troisième fois', [['troisième', 'ordinal', 3]]],
    ['vers 14 heures', [['14 heures', 'time', '14:00']]],
    ['pendant 14 heures', [['14 heures', 'duration', 14]]],
    ['à 14h30', [['14h30', 'time', '14:30']]],
    ['vendredi 23 mai', [['vendredi 23 mai', 'date', '2025-05-23']]],
    ['samedi', [['samedi', 'date', '2025-05-24']]],
    ['le 1er mai', [['1er mai', 'date', '2025-05-01']]],
    ['il avait 71 ans', [['71 ans', 'age', 71]]],
    ['un rescapé de 22 ans', [['22 ans', 'age', 22]]],
    ['une peine de 22 ans', [['22 ans', 'duration', 22]]],
    ['68 km au nord', [['68 km', 'distance', 68]]],
    ['quatre heures et demie', [['quatre heures et demie', 'duration', 4.5]]],
    ['un mort', [['un', 'cardinal', 1]]],
    ['Aucun civil', [['Aucun', 'cardinal', 0]]],
    ['le 02/06/2025', [['02/06/2025', 'date', '2025-06-02']]],
  ])('reads %j', (text, expected) => {
    expect(read(text).map(({ text, kind, value }) => [text, kind, value])).toEqual(expected);
  });

  it.each([
    ['Au moins trente-huit civils', 'ge'],
    ['plus de 300 morts', 'gt'],
    ['près de 40 morts', 'approx'],
    ["jusqu'à 40 morts", 'le'],
    ['moins de 40 morts', 'lt'],
    ['quelque 40 morts', 'approx'],
    ['40 morts ou plus', 'ge'],
  ])('reads the qualifier of %j', (text, qualifier) => {
    expect(read(text)[0]?.qualifier).toBe(qualifier);
  });

  it.each([['un homme à moto'], ['une mosquée'], ['par personne'], ['plus tard']])('reads no number in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads the range of "entre douze et quinze personnes"', () => {
    expect(read('entre douze et quinze personnes')).toEqual([expect.objectContaining({ value: 12, max: 15 })]);
  });

  it('keeps "au moins trois" above zero', () => {
    expect(read('au moins trois')[0]?.value).toBe(3);
  });
});
