import type { QuantityKind } from '../../quantity/quantity.ts';
import { foldWord } from '../../text/letters.ts';
import { isTranslated } from '../is-translated.ts';
import { oncePer } from '../once-per.ts';
import type { PreparedSource } from '../prepare-sources.ts';
import type { SentenceCheck } from './check.ts';

const SEPARATORS = String.raw`[\s.‐-―-]{0,2}`;

/** A name as it is looked for: case, accents, hyphens, blanks, points and a plural s do not count. */
function namePattern(written: string): string {
  const letters = foldWord(written)
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<=\d)s$/u, '');
  const spaced = Array.from(letters).join(SEPARATORS);
  return String.raw`(?<![\p{L}\p{N}])${spaced}s?(?![\p{L}\p{N}])`;
}

function digitsOf(written: string): string {
  return written.replaceAll(/\P{N}/gu, '');
}

/** What may be another language's name with digits: Frente 28, 7e brigade. */
const NAMING: ReadonlySet<QuantityKind> = new Set(['name', 'ordinal', 'cardinal']);
const digitsIn = oncePer(({ figures }: PreparedSource): ReadonlySet<string> => {
  const naming = figures.filter((one) => NAMING.has(one.quantity.kind));
  return new Set(naming.map((one) => digitsOf(one.quantity.text)));
});

/** In a translation only the digits of a name stay: 7e brigade, 7th Brigade. */
function holdsName(written: string, source: PreparedSource, inOtherWords: boolean): boolean {
  if (source.says(namePattern(written))) return true;
  return inOtherWords && digitsIn(source).has(digitsOf(written));
}

/** Names that hold digits are copied letter for letter. */
export const nameTokenCheck: SentenceCheck = {
  on: 'sentence',
  name: 'name with digits',
  ruling:
    'M23, AK-47 and 7th Brigade stand letter for letter in a cited source and never lend their digits to a count.',
  codes: ['name_token_changed'],
  examples: {
    accepted: [{ sources: ['They found nine AK-47 rifles.'], summary: 'Nine AK-47s were found.' }],
    rejected: [
      {
        code: 'name_token_changed',
        sources: ['They found nine AK-47 rifles.'],
        summary: 'Nine AK-74 rifles were found.',
      },
    ],
  },
  find({ quantities, stripped, cited, lang }) {
    return quantities
      .filter(
        ({ kind, text }) => kind === 'name' && !cited.some((one) => holdsName(text, one, isTranslated(one.lang, lang))),
      )
      .map(({ text, start, end }) => ({
        code: 'name_token_changed',
        severity: 'reject',
        start: stripped.toGiven(start),
        end: stripped.toGivenEnd(end),
        message: `The name “${text}” stands in no cited source. Copy names letter for letter.`,
      }));
  },
};
