import { expect, it } from 'vitest';
import { findCountry } from '../../../src/core/incident/country-names.ts';

it.each([
  ['Mali', 'MLI'],
  ['Malian', 'MLI'],
  ['DRC', 'COD'],
  ['RDC', 'COD'],
  ['Democratic Republic of Congo', 'COD'],
  ['Burma', 'MMR'],
  ['Gaza', 'PSE'],
  ['Tchad', 'TCD'],
  ['Moçambique', 'MOZ'],
  ['Deutschland', 'DEU'],
  ['تشاد', 'TCD'],
  ['burkina-faso', 'BFA'],
  ['Niger', 'NER'],
  ['Nigeria', 'NGA'],
  ['Boulkessi', undefined],
  ['', undefined],
])('finds the country of %j', (name, code) => {
  expect(findCountry(name)).toBe(code);
});
