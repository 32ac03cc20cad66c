import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../src/core/grounding/choose-language.ts';

describe('the language of a summary', () => {
  it.each([
    ['The paper counted 9 to 12 dead in local media.', ['es', 'en'], 'en'],
    ['Nueve personas murieron en la explosión del viernes.', ['en', 'es'], 'es'],
    ['Sixty dead', ['fr'], 'en'],
    ['soixante morts', ['fr'], 'fr'],
    ['60 soldats ont été blessés.', ['fr'], 'fr'],
    ['60 soldats ont été blessés.', ['fr', 'es'], 'fr'],
    ['60 Soldaten wurden verletzt.', ['de'], 'de'],
    ['60 soldados ficaram feridos.', ['pt'], 'pt'],
    ['أصيب 60 جنديا.', ['ar'], 'ar'],
    ['60 soldiers were wounded.', ['fr'], 'en'],
    ['60 soldiers were wounded.', ['fr', 'de', 'ar'], 'en'],
    ['60', ['sw'], 'en'],
    ['60', [], 'en'],
    ['The base lies far from Timbuktu', ['fr'], 'en'],
    ['Selon le gouverneur, une trentaine de personnes ont été tuées et quarante autres blessées lundi.', ['en'], 'fr'],
    ['Trenta case sono bruciate durante la notte nel villaggio, hanno detto gli abitanti.', ['en'], 'it'],
  ])('%s (sources in %j) is %s', (text, sources, lang) => {
    expect(chooseLanguage(text, sources)).toBe(lang);
  });
});
