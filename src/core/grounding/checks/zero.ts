import { tellStated } from '../tell.ts';
import { foldWord } from '../../text/letters.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Role } from '../../quantity/role.ts';
import type { Figure } from '../prepare-sources.ts';
import { countsAlike, nounsBehind, nounsOfStated } from '../counted-nouns.ts';
import { isSameCount } from '../same-count.ts';
import type { Stated } from '../statement.ts';
import type { AbsenceCheck, Fault, PairCheck } from './check.ts';

/** Verbs of telling: not telling is not denying. */
const UNTOLD =
  'disclos|say|said|tell|told|give|gave|know|clear|reveal|specif|releas|publish|provid|confirm|precis|indiqu|revel|confirm|divulg|informa|bekannt|genannt|bestatig';
const CLAUSE_UNITS = 60;
const TELLS = new RegExp(`\\b(?:${UNTOLD}|claim|report)`, 'u');
/** What stands before the zero of a score: "2-0" counts no people, and only a score supports it. */
const SCORE = /\d\s?[-–:]\s?$/u;
const PRONOUN = /^(?:nobody|no one|no-one|none|personne|nadie|ninguno|ninguém|niemand|keiner|لا أحد)$/iu;
const NO = String.raw`\b(?:no|not|none|nobody|nor|never|without|neither|denied|aucun|aucune|pas|sans|ni|ningun|ninguna|no hubo|sin|nenhum|nenhuma|sem|nao|kein|keine|keinen|niemand|nicht|ohne)\b`;

/** "There are no reports of injuries" says of injuries what "no injuries" says, in the cited source's own words. */
function isDenied(stated: Stated): boolean {
  return nounsOfStated(stated).some((noun) => {
    const denial = String.raw`${NO}(?:(?!${UNTOLD})[^.!?\n]){0,60}\b${noun}`;
    return stated.statement.cited.some((source) => source.says(denial));
  });
}

/** "No había muertos" for "nobody had died": a zero of the same thing that happened to the same people, in any language. */
function isClaimed(stated: Stated): boolean {
  const { metric, category = 'unknown', settled } = stated.role();
  if (metric === undefined) return false;
  const counting = { metric, category: settled === true ? 'unknown' : category } as const;
  return stated.statement.cited.some((source) =>
    source.claims().some((claim) => claim.n === 0 && isSameCount(counting, claim)),
  );
}

/** Whether a zero counts: "nobody was killed" and "no arrests" do, "nobody has confirmed it" says who kept silent. */
function isCount({ text: written, end }: Quantity, text: string, role: Role): boolean {
  const clause = foldWord(text.slice(end, end + CLAUSE_UNITS).split(/[,.;:!?\n]/u)[0] ?? '');
  if (PRONOUN.test(written) && TELLS.test(clause)) return false;
  if (role.metric !== undefined) return true;
  return !PRONOUN.test(written) && nounsBehind(text, end).length > 0;
}

function isScore({ start, value }: Quantity, text: string): boolean {
  return value === 0 && SCORE.test(text.slice(Math.max(0, start - 5), start));
}

function statesScore({ quantity, statement }: Stated): boolean {
  return isScore(quantity, statement.text);
}

function statesCount(stated: Stated): boolean {
  return isCount(stated.quantity, stated.statement.text, stated.role());
}

function givesCount({ source, field, quantity, role }: Figure): boolean {
  return isCount(quantity, source.source[field] ?? '', role());
}

function unsupported(stated: Stated): Fault {
  const message = `${tellStated(stated)} says that there were none; no cited source says so. What a source leaves out is not zero.`;
  return { code: 'zero_unsupported', severity: 'reject', message };
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
    if (stated.quantity.value !== 0 || statesScore(stated)) return undefined;
    if (!statesCount(stated) || isDenied(stated) || isClaimed(stated)) return { kind: 'accepted', evidence: [] };
    return { kind: 'fault', fault: unsupported(stated) };
  },
};

/** None of one thing is not none of another. */
export const sameZeroCheck: PairCheck = {
  on: 'pair',
  name: 'same zero',
  ruling: 'A zero counts what the source’s zero counts.',
  codes: ['zero_unsupported'],
  examples: {
    accepted: [{ sources: ['No civilians were killed.'], summary: 'Nobody was killed.' }],
    rejected: [
      { code: 'zero_unsupported', sources: ['No arrests have been made.'], summary: 'No soldiers were killed.' },
    ],
  },
  compare(stated, figure) {
    if (stated.quantity.value !== 0 || !statesCount(stated)) return undefined;
    if (statesScore(stated) && isScore(figure.quantity, figure.source.source[figure.field] ?? '')) return undefined;
    if (givesCount(figure) && countsAlike(stated, figure)) return undefined;
    return { ...unsupported(stated), nearest: figure };
  },
};
