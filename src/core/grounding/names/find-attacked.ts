import { findMark, markAt, type Reading } from '../../quantity/roles/reading.ts';
import type { Mark } from '../../quantity/roles/role-lexicon.ts';
import type { Sentence } from '../../text/sentence.ts';
import { isBroken, readRuns, readWords, type NameRun } from './name-runs.ts';
import { AREA, AT, AWAY, SEATS, STRIKES } from './place-words.ts';

/** "attacked a market hall in": so many words may stand between the attack and what sets it at a place. */
const OBJECT_WORDS = 4;
/** "the northern city of": so many words may stand between what sets it there and the name. */
const SETTLEMENT_WORDS = 4;
const LONGEST_ATTACK = 3;
/** What begins something else than the attack. */
const OTHERWISE: readonly Mark[] = ['and', 'says', 'subordinator', 'treated', 'be', 'have'];

/**
 * The places that a text says were attacked: named right where an attack word sets them ("the raid on Tera", "opened fire in the town of
 * Tera", "Tera was attacked"). Wider areas, and places merely near an attack, are left out.
 *
 * @param sentences - of `text`.
 * @param lang - BCP 47.
 */
export function findAttacked(text: string, sentences: readonly Sentence[], lang: string): NameRun[] {
  return sentences.flatMap((sentence) => {
    const reading = readWords(text, sentence, lang);
    if (reading === undefined || !speaksOfAttack(reading)) return [];
    return readRuns(text, reading).filter((run) => !isArea(reading, run) && isAttacked(reading, run));
  });
}

/** Whether a sentence speaks of an attack at all. */
export function speaksOfAttack(reading: Reading): boolean {
  return findMark(reading, 'attack') >= 0 || reading.tokens.some((token) => STRIKES.has(token.word));
}

/** Whether a name is called a region, a road or the like, or somebody's office: "Tera department", "the governor of Tera". */
export function isArea({ tokens }: Reading, { from, until }: NameRun): boolean {
  const beside = [from - 3, from - 2, from - 1, from, until - 1, until, until + 1];
  return beside.some((at) => AREA.has(tokens[at]?.word ?? ''));
}

function isAttacked(reading: Reading, run: NameRun): boolean {
  return isSetByAttack(reading, run) || isAttackBehind(reading, run);
}

/** Walks back from a name: words of a settlement, then what sets it there, then at most an object, then the attack. */
function isSetByAttack(reading: Reading, { from }: NameRun): boolean {
  const { tokens } = reading;
  let at = from - 1;
  for (let left = SETTLEMENT_WORDS; left > 0 && !isAt(reading, at); left -= 1) {
    if (isBroken(tokens, at + 1)) return false;
    at -= 1;
  }
  if (!isAt(reading, at) || isBroken(tokens, at + 1)) return false;
  for (let left = OBJECT_WORDS; left >= 0; left -= 1) {
    if (isBroken(tokens, at)) return false;
    at -= 1;
    if (endsAttack(reading, at)) return true;
    if (isOtherwise(reading, at)) return false;
  }
  return false;
}

/** "Tera was attacked", "the Tera raid". */
function isAttackBehind(reading: Reading, { until }: NameRun): boolean {
  let at = until;
  while (markAt(reading, at, 'be') > 0 && !isBroken(reading.tokens, at)) at += 1;
  return markAt(reading, at, 'attack') > 0 && !isBroken(reading.tokens, at);
}

function isAt({ tokens }: Reading, at: number): boolean {
  return AT.has(tokens[at]?.word ?? '');
}

function endsAttack(reading: Reading, at: number): boolean {
  if (STRIKES.has(reading.tokens[at]?.word ?? '')) return true;
  for (let length = 1; length <= LONGEST_ATTACK; length += 1) {
    if (markAt(reading, at - length + 1, 'attack') === length) return true;
  }
  return false;
}

/** What leads away from the attack: another verb or clause, a name of its own, a house where people are brought. */
function isOtherwise(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || token.capital || AWAY.has(token.word) || SEATS.has(token.word)) return true;
  return OTHERWISE.some((mark) => markAt(reading, at, mark) > 0);
}
