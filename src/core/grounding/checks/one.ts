import { foldWord } from '../../text/letters.ts';
import type { Stated } from '../statement.ts';
import type { AbsenceCheck } from './check.ts';

/** What says "one" without a number: an article, "one of them". */
const A = String.raw`(?:an?|one|une?|una|uno|uma?|eine?[nmrs]?|another|the (?:only|sole))`;
const NOUN = /\p{L}{3,24}/gu;
const NOUNS_LOOKED_AT = 3;

function countedNouns({ quantity, statement }: Stated): string[] {
  const clause = statement.text.slice(quantity.end, quantity.end + 50).split(/[,.;:!?\n]/u)[0] ?? '';
  return [...clause.matchAll(NOUN)].slice(0, NOUNS_LOOKED_AT).map(([noun]) => foldWord(noun).replace(/s$/u, ''));
}

/** "One" is no more than the article says: "a constable was hurt" is one constable. */
export const oneCheck: AbsenceCheck = {
  on: 'absence',
  name: 'one',
  ruling: 'One stands where a source tells of a single one with an article, or of one of several.',
  codes: [],
  examples: {
    accepted: [
      { sources: ['A constable was wounded in the raid.'], summary: 'One constable was wounded in the raid.' },
      { sources: ['One of our fighters fell.'], summary: 'They lost one fighter.' },
    ],
  },
  explain(stated) {
    const { kind, value, qualifier } = stated.quantity;
    if (kind !== 'cardinal' || value !== 1 || qualifier !== undefined) return undefined;
    const isTold = countedNouns(stated).some((noun) => {
      const told = new RegExp(String.raw`\b${A} (?:\p{L}{1,20} ){0,3}${noun}`, 'u');
      return stated.statement.cited.some((source) => told.test(source.folded()));
    });
    return isTold ? { kind: 'accepted', evidence: [] } : undefined;
  },
};
