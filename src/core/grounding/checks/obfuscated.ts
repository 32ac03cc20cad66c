import type { PreparedSource } from '../prepare-sources.ts';
import type { SentenceCheck } from './check.ts';

const UNSEEN = String.raw`[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\u{E0000}-\u{E0FFF}]`;
/** Letters of Latin, Cyrillic and Greek that look like 0, 1, 3, 4, 5, 6 or 8. */
const LOOKALIKE = '[OoQlIіІІоОοΟσӀ|ЗзЭбВЧчSƽƼ]';
const RULES: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(String.raw`\p{Nd}${UNSEEN}+[.,٫٬]?${UNSEEN}*\p{Nd}|\p{Nd}[.,٫٬]${UNSEEN}+\p{Nd}`, 'gu'),
    'an unseen character',
  ],
  [/[\u202D\u202E][^\u202C\n]{0,200}\p{Nd}[^\u202C\n]{0,20}/gu, 'a mark that turns the order of characters round'],
  [/\p{Nd}\p{M}+/gu, 'a mark laid over a digit'],
  [/\p{Nd}[²³¹⁰⁴-⁹₀-₉]+|[²³¹⁰⁴-⁹₀-₉]+\p{Nd}/gu, 'a raised or lowered digit glued to a number'],
  [
    /[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3220-\u3229\u3251-\u325F\u3280-\u3289\u32B1-\u32BF\u{1F100}-\u{1F10C}]+/gu,
    'a digit drawn as a picture',
  ],
  [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])${LOOKALIKE}{0,4}\p{Nd}[\p{Nd}.,]{0,12}${LOOKALIKE}[\p{Nd}${LOOKALIKE.slice(1)}{0,12}(?![\p{L}\p{N}])`,
      'gu',
    ),
    'a letter that looks like a digit',
  ],
  [
    new RegExp(String.raw`(?<![\p{L}\p{N}])${LOOKALIKE}{1,4}\p{Nd}[\p{Nd}.,]{0,12}(?![\p{L}\p{N}])`, 'gu'),
    'a letter that looks like a digit',
  ],
];
const MIXED = /\p{Nd}(?:[.,٫٬]?\p{Nd}){1,40}/gu;
const MAY_HOLD = /[\p{Nd}\u2460-\u24FF\u2776-\u2793\u3220-\u32BF\u{1F100}-\u{1F10C}]/u;
const ZERO_OF_SCRIPT = 10;

/** Digits of two scripts in one run. The zero of a script stands at a multiple of ten of its block's offset. */
function isMixed(run: string): boolean {
  const digits = run.match(/\p{Nd}/gu) ?? [];
  return new Set(digits.map(scriptOf)).size > 1;
}

function scriptOf(digit: string): number {
  let zero = digit.codePointAt(0) ?? 0;
  for (let step = 0; step < ZERO_OF_SCRIPT && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)); step += 1) zero -= 1;
  return zero;
}

function isInSource(written: string, cited: readonly PreparedSource[]): boolean {
  return /^[\p{L}\p{Nd}.,]+$/u.test(written) && cited.some((source) => source.writes(written));
}

/** A number is written so that the eye and the machine read the same. */
export const obfuscatedCheck: SentenceCheck = {
  on: 'sentence',
  name: 'obfuscated digits',
  ruling: 'Unseen, turning and look-alike characters in numbers, and raised digits glued to them, are rejected.',
  codes: ['digits_obfuscated'],
  examples: {
    accepted: [
      { sources: ['31 houses burned.'], summary: '３１ houses burned.' },
      { sources: ['The town lies 5 km² wide.'], summary: 'The town lies 5 km² wide.' },
    ],
    rejected: [
      { code: 'digits_obfuscated', sources: ['31 houses burned.'], summary: '3\u200B1 houses burned.' },
      { code: 'digits_obfuscated', sources: ['60 houses burned.'], summary: '6О houses burned.' },
      { code: 'digits_obfuscated', sources: ['6 houses burned.'], summary: '6⁰ houses burned.' },
    ],
  },
  find({ given, cited }) {
    if (!MAY_HOLD.test(given)) return [];
    const finds = RULES.flatMap(([rule, what]) => [...given.matchAll(rule)].map((match) => ({ match, what })));
    const mixed = [...given.matchAll(MIXED)].filter(([run]) => isMixed(run));
    return [...finds, ...mixed.map((match) => ({ match, what: 'digits of two scripts' }))]
      .filter(({ match }) => !isInSource(match[0], cited))
      .map(({ match, what }) => ({
        code: 'digits_obfuscated',
        severity: 'reject',
        start: match.index,
        end: match.index + match[0].length,
        message: `“${match[0]}” holds ${what}. Write the number in plain digits.`,
      }));
  },
};
