import { nounsOfStated } from '../counted-nouns.ts';
import { oncePer } from '../once-per.ts';
import type { Statement } from '../statement.ts';
import type { AbsenceCheck } from './check.ts';

/** What says "one" without a number: an article, "one of them". */
const A = String.raw`(?:an?|one|une?|una|uno|uma?|eine?[nmrs]?|another|the (?:only|sole))`;

const ONE_OF = String.raw`\b(?:one|un|une|uno|una|um|uma|einer|eine|eines) (?:of|de|des|dos|das|von|unserer|ihrer) (?:our|their|his|its|the|nos|leurs|ses|nuestros|sus|nossos|seus|den)\b`;
/** "One report has …, the other …" counts nothing. */
const ONE_OF_TWO = /\bone\b.{1,300}\b(?:the other|another)\b/isu;

const tellsOfTwo = oncePer(({ text }: Statement) => ONE_OF_TWO.test(text));

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
    const { cited } = stated.statement;
    if (kind !== 'cardinal' || value !== 1 || qualifier !== undefined) return undefined;
    if (tellsOfTwo(stated.statement)) return { kind: 'accepted', evidence: [] };
    if (cited.some((source) => source.says(ONE_OF))) return { kind: 'accepted', evidence: [] };
    const isTold = nounsOfStated(stated).some((noun) => {
      const told = String.raw`\b${A} (?:\p{L}{1,20} ){0,3}${noun}`;
      return cited.some((source) => source.says(told));
    });
    return isTold ? { kind: 'accepted', evidence: [] } : undefined;
  },
};
