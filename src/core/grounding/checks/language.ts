import { hasLexicon } from '../../quantity/find-lexicon.ts';
import type { SentenceCheck } from './check.ts';

/** Number words in a language that nobody has taught the reader are not silently let through. */
export const languageCheck: SentenceCheck = {
  on: 'sentence',
  name: 'language',
  ruling: 'Of a language without a lexicon only the digits are compared, and the reader is told.',
  codes: ['language_unread'],
  examples: {
    accepted: [{ sources: ['Thirty houses burned in the night.'], summary: 'Thirty houses burned in the night.' }],
    warned: [
      {
        code: 'language_unread',
        sources: ['Trenta case sono bruciate durante la notte nel villaggio, hanno detto gli abitanti.'],
        summary: 'Trenta case sono bruciate durante la notte nel villaggio, hanno detto gli abitanti.',
      },
    ],
  },
  find({ given, lang }) {
    if (lang === 'und' || hasLexicon(lang)) return [];
    const message = `Number words in this language (${lang}) are not read; only digits were compared.`;
    return [{ code: 'language_unread', severity: 'warn', start: 0, end: given.length, message }];
  },
};
