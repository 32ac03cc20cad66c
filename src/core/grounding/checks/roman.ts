import type { AbsenceCheck } from './check.ts';

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Names go no further: world wars, popes, chapters. */
const HIGHEST = 39;
const WORD_BEFORE = /(\p{L}{3,24})[\s-]$/u;
const LONGEST_WORD = 26;

function inRoman(value: number): string {
  let [left, letters] = [value, ''];
  for (const [step, written] of ROMAN) {
    for (; left >= step; left -= step) letters += written;
  }
  return letters;
}

/** A number behind a name's word is the Roman one that a source writes there. */
export const romanCheck: AbsenceCheck = {
  on: 'absence',
  name: 'Roman number',
  ruling: 'A number that belongs to a name stands where a source writes it in Roman letters behind the same word.',
  codes: [],
  examples: {
    accepted: [{ sources: ['The bomb dates from World War II.'], summary: 'The bomb is from World War Two.' }],
  },
  explain({ quantity, statement }) {
    const { kind, value, start } = quantity;
    const isSmall = kind === 'cardinal' && typeof value === 'number' && Number.isInteger(value);
    if (!isSmall || value < 1 || value > HIGHEST) return undefined;
    const word = WORD_BEFORE.exec(statement.text.slice(Math.max(0, start - LONGEST_WORD), start))?.[1];
    if (word === undefined) return undefined;
    const name = ` ${word.toLowerCase()} ${inRoman(value)} `;
    const isHeld = statement.cited.some((source) => source.spaced().includes(name));
    return isHeld ? { kind: 'accepted', evidence: [] } : undefined;
  },
};
