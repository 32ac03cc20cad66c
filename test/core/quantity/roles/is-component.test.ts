import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../../src/core/quantity/read-quantities.ts';
import { readRoles } from '../../../../src/core/quantity/read-roles.ts';

const tolls = (text: string): unknown[] => {
  const quantities = readQuantities(text, { lang: 'en' });
  const roles = readRoles(text, quantities, { lang: 'en' });
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
  ])('%s', (text, values) => {
    expect(tolls(text)).toEqual(values);
  });

  it.each<[string, unknown[]]>([
    ['Thirty-two of the dead were children.', [32]],
    ['Nobody was killed.', [0]],
    ['No civilian was harmed.', [0]],
    ['The army said four of its men died.', [4]],
    ['Two soldiers and six drivers were killed.', [2, 6]],
    ['Nine soldiers died. Across the region more than 400 soldiers have died this year.', [9, 400]],
  ])('%s is one', (text, values) => {
    expect(tolls(text)).toEqual(values);
  });
});
