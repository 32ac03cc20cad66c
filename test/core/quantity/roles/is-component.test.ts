import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../../src/core/quantity/read-quantities.ts';
import { readRoles } from '../../../../src/core/quantity/read-roles.ts';

const tolls = (text: string, lang = 'en'): unknown[] => {
  const quantities = readQuantities(text, { lang });
  const roles = readRoles(text, quantities, { lang });
  return quantities.filter((_, index) => roles[index]?.metric !== undefined).map((one) => one.value);
};

describe('a figure that is no toll of its own', () => {
  it.each<[string, unknown[]]>([
    ['Six passengers were wounded, three of them critically.', [6]],
    ['Nine people died after two of the wounded succumbed.', [9]],
    ['Thirteen girls were abducted; three of the girls have come back.', [13]],
    ['Gunmen abducted six of its 18 crew members.', [6]],
    ['Twenty-one people were killed, not 23.', [21]],
    ['Seven miners were killed. Two more miners have died since then.', [7]],
    ['They abducted 13 girls and 2 boys.', [13]],
    ['It is unclear how many died.', []],
    ['The government has published no toll.', []],
    ['The rebels lost fighters, though nobody gave a figure.', []],
    ['The group gave no losses of its own.', []],
    ['Twelve people remain in hospital, the ministry said.', []],
    ['Nine people are still in hospital.', []],
  ])('%s', (text, values) => {
    expect(tolls(text)).toEqual(values);
  });

  it.each<[string, unknown[]]>([
    ['Thirty-two of the dead were children.', [32]],
    ['Nobody was killed.', [0]],
    ['No arrests have been made.', [0]],
    ['Police made 12 arrests.', [12]],
    ['Seven wounded remain in hospital.', [7]],
    ['No civilian was harmed.', [0]],
    ['The army said four of its men died.', [4]],
    ['Two soldiers and six drivers were killed.', [2, 6]],
    ['Nine soldiers died. Across the region more than 400 soldiers have died this year.', [9, 400]],
  ])('%s is one', (text, values) => {
    expect(tolls(text)).toEqual(values);
  });
});

describe('what is left of a toll, and a zero, in other languages', () => {
  it.each<[string, string, unknown[]]>([
    ['fr', 'Douze personnes restent hospitalisées.', []],
    ['es', 'Permanecen hospitalizadas doce personas.', []],
    ['pt', 'Doze pessoas continuam internadas.', []],
    ['de', 'Zwölf Menschen sind noch im Krankenhaus.', []],
    ['de', 'Verletzt wurde niemand.', [0]],
    ['es', 'No murió nadie.', [0]],
  ])('%s: %s', (lang, text, values) => {
    expect(tolls(text, lang)).toEqual(values);
  });
});
