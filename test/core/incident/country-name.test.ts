import { expect, it } from 'vitest';
import { countryName } from '../../../src/core/incident/country-name.ts';
import { findCountry } from '../../../src/core/incident/country-names.ts';

it.each([
  ['MLI', 'Mali'],
  ['COD', 'Democratic Republic of the Congo'],
  ['XXX', 'XXX'],
])('names %s', (code, name) => {
  expect(countryName(code)).toBe(name);
});

it.each(['MLI', 'COD', 'FRA', 'USA', 'PSE'])('gives %s a name that is read back as it', (code) => {
  expect(findCountry(countryName(code))).toBe(code);
});
