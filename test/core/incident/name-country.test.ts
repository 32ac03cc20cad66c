import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { nameCountry } from '../../../src/core/incident/name-country.ts';

it.each([
  ['MLI', 'Mali'],
  ['COD', 'DR Congo'],
  ['COG', 'Congo-Brazzaville'],
  ['USA', 'United States'],
  ['KOR', 'South Korea'],
  ['XXX', undefined],
])('names %s', (code, name) => {
  expect(nameCountry(code)).toBe(name);
});

it('gives every country a name of its own, without a comma or brackets as lists have it', () => {
  const names = (codes as [string, string][]).map(([, alpha3]) => nameCountry(alpha3) ?? '');
  expect(new Set(names).size).toBe(names.length);
  const people = names.filter((name) => /^[^,(]+$/u.test(name));
  expect(people.length).toBeGreaterThan(240);
});
