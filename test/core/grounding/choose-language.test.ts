import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../src/core/grounding/choose-language.ts';

describe('the language of a summary', () => {
  it.each([
    ['The paper counted 9 to 12 dead in local media.', ['es', 'en'], 'en'],
    ['Nueve personas murieron en la explosión del viernes.', ['en', 'es'], 'es'],
    ['Sixty dead', ['fr'], 'en'],
    ['soixante morts', ['fr'], 'fr'],
  ])('%s (sources in %j) is %s', (text, sources, lang) => {
    expect(chooseLanguage(text, sources)).toBe(lang);
  });
});
