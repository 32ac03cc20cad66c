import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../../src/core/quantity/read-quantities.ts';
import { findAffirmed } from '../../../../src/core/quantity/roles/find-affirmed.ts';

function affirmed(text: string, lang: string): string[] {
  return findAffirmed(text, readQuantities(text, { lang }), lang).map((one) => {
    return `${one.metric} ${one.category}: ${text.slice(one.start, one.end)}`;
  });
}

describe('what a text says of people without a number', () => {
  it.each([
    ['en', 'The governor says civilians were hurt.', ['wounded civilians: civilians were hurt']],
    ['en', 'By then, some had died.', ['killed unknown: some had died']],
    ['en', 'The raiders kidnapped villagers.', ['abducted civilians: kidnapped villagers']],
    ['fr', 'Des civils ont été blessés.', ['wounded civilians: civils ont été blessés']],
    ['es', 'Murieron algunos soldados.', ['killed soldiers: Murieron algunos soldados']],
    ['de', 'Zivilisten wurden verletzt.', ['wounded civilians: Zivilisten wurden verletzt']],
    ['en', 'Twelve civilians were hurt.', []],
    ['en', 'No civilian was hurt.', []],
    ['en', 'The army did not say how many soldiers died.', []],
    ['en', 'The death toll is not known.', []],
    ['xx', 'Civilians were hurt.', []],
  ])('is found in %s: %s', (lang, text, expected) => {
    expect(affirmed(text, lang)).toEqual(expected);
  });
});
