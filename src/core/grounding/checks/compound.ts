import type { AbsenceCheck } from './check.ts';

const HEAD = /[\p{L}\p{N}-]{0,24}$/u;
const TAIL = /^[\p{L}\p{N}-]{0,24}/u;
const HYPHENATED = /\p{L}-|-\p{L}/u;

/** A number inside a hyphenated word is the word's: one-liner, two-tier, G7-led. */
export const compoundCheck: AbsenceCheck = {
  on: 'absence',
  name: 'compound',
  ruling: 'A hyphenated word that a source has stands as a whole.',
  codes: [],
  examples: {
    accepted: [
      {
        sources: ['He was known for his one-liners, the first of them his best.'],
        summary: 'He was known for one-liners.',
      },
    ],
  },
  explain({ quantity, statement }) {
    const { text, cited } = statement;
    const head = HEAD.exec(text.slice(0, quantity.start).slice(-24))?.[0] ?? '';
    const tail = TAIL.exec(text.slice(quantity.end, quantity.end + 24))?.[0] ?? '';
    const word = head + text.slice(quantity.start, quantity.end) + tail;
    const isHeld = HYPHENATED.test(word) && cited.some((source) => source.has(word));
    return isHeld ? { kind: 'accepted', evidence: [] } : undefined;
  },
};
