import { tellStated } from '../tell.ts';
import { foldWord } from '../../text/letters.ts';
import type { Stated } from '../statement.ts';
import type { AbsenceCheck } from './check.ts';

const NO = String.raw`\b(?:no|not|none|nobody|nor|never|without|neither|denied|aucun|aucune|pas|sans|ni|ningun|ninguna|no hubo|sin|nenhum|nenhuma|sem|nao|kein|keine|keinen|niemand|nicht|ohne)\b`;
/** Not telling is not denying. */
const UNTOLD =
  'disclos|say|said|tell|told|give|gave|know|clear|reveal|specif|releas|publish|provid|confirm|precis|indiqu|revel|confirm|divulg|informa|bekannt|genannt|bestatig';
const NOUNS = /\p{L}{4,24}/gu;
const NOUNS_LOOKED_AT = 4;

/** "There are no reports of injuries" says of injuries what "no injuries" says, in the cited source's own words. */
function isDenied({ quantity, statement }: Stated): boolean {
  const clause = statement.text.slice(quantity.end, quantity.end + 60).split(/[,.;:!?\n]/u)[0] ?? '';
  const nouns = [...clause.matchAll(NOUNS)].slice(0, NOUNS_LOOKED_AT).map(([noun]) => foldWord(noun));
  return nouns.some((noun) => {
    const denial = new RegExp(String.raw`${NO}(?:(?!${UNTOLD})[^.!?\n]){0,60}\b${noun.replace(/s$/u, '')}`, 'u');
    return statement.cited.some((source) => denial.test(source.folded()));
  });
}

/** Not knowing is not zero. */
export const zeroCheck: AbsenceCheck = {
  on: 'absence',
  name: 'zero',
  ruling: 'None, no and zero must be stated by a source; a number that was not disclosed is not zero.',
  codes: ['zero_unsupported'],
  examples: {
    accepted: [{ sources: ['No civilians were killed.'], summary: 'Nobody was killed.' }],
    rejected: [
      {
        code: 'zero_unsupported',
        sources: ['The army did not disclose how many soldiers died.'],
        summary: 'No soldiers died.',
      },
    ],
  },
  explain(stated) {
    if (stated.quantity.value !== 0) return undefined;
    if (isDenied(stated)) return { kind: 'accepted', evidence: [] };
    const message = `${tellStated(stated)} says that there were none; no cited source says so. What a source leaves out is not zero.`;
    return { kind: 'fault', fault: { code: 'zero_unsupported', severity: 'reject', message } };
  },
};
