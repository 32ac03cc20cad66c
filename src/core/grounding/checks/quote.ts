import { isTranslated } from '../is-translated.ts';
import { oncePer } from '../once-per.ts';
import type { PreparedSource } from '../prepare-sources.ts';
import { findQuoted, quotedParts } from '../quoted-words.ts';
import { remember } from '../remember.ts';
import { MOST_SEARCHES } from '../source-words.ts';
import type { SentenceCheck } from './check.ts';

const quotes = oncePer((source: PreparedSource) =>
  remember(MOST_SEARCHES, (words) => quotedParts(words).every((part) => source.plain().includes(part))),
);

function holdsQuote(words: string, source: PreparedSource): boolean {
  return source.writes(words) || quotes(source)(words);
}

/** Quotation marks promise that somebody said exactly this. */
export const quoteCheck: SentenceCheck = {
  on: 'sentence',
  name: 'quote',
  ruling: 'Words in quotation marks stand in a cited source; a translated quotation is noted.',
  codes: ['quote_not_verbatim'],
  examples: {
    accepted: [
      {
        sources: ['Troops “reacted vigorously”, the army said.'],
        summary: 'The army said troops "reacted vigorously".',
      },
    ],
    warned: [
      {
        code: 'quote_not_verbatim',
        sources: [{ text: 'Il a parlé d’« une attaque lâche et barbare » contre le village.', lang: 'fr' }],
        summary: 'He spoke of "a cowardly and barbaric attack" on the village.',
      },
    ],
    rejected: [
      {
        code: 'quote_not_verbatim',
        sources: ['Troops “reacted vigorously”, the army said.'],
        summary: 'The army said troops "reacted with all their might".',
      },
    ],
  },
  find({ text, stripped, cited, lang }) {
    return findQuoted(text)
      .filter(({ words }) => !cited.some((source) => holdsQuote(words, source)))
      .map(({ words, start, end }) => {
        const mayBeTranslated = cited.some((source) => isTranslated(source.lang, lang));
        const advice = mayBeTranslated
          ? 'It may be a translation; a quotation gives the words themselves.'
          : 'Take the marks away or quote the words.';
        return {
          code: 'quote_not_verbatim',
          severity: mayBeTranslated ? 'warn' : 'reject',
          start: stripped.toGiven(start),
          end: stripped.toGivenEnd(end),
          message: `“${words}” stands in no cited source. ${advice}`,
        };
      });
  },
};
