import { attackedPlaceCheck } from './attacked-place.ts';
import { attributionCheck } from './attribution.ts';
import type { AbsenceCheck, Check, PairCheck, SentenceCheck } from './check.ts';
import { citationCheck } from './citation.ts';
import { compoundCheck } from './compound.ts';
import { dateCheck } from './date.ts';
import { derivedCheck, shownSumCheck } from './derived.ts';
import { deniedCheck } from './denied.ts';
import { elapsedCheck } from './elapsed.ts';
import { entityCountCheck, listedCheck } from './entity-count.ts';
import { kindCheck } from './kind.ts';
import { languageCheck } from './language.ts';
import { magnitudeCheck } from './magnitude.ts';
import { markupCheck } from './markup.ts';
import { midpointCheck } from './midpoint.ts';
import { nameCheck } from './name.ts';
import { nameTokenCheck } from './name-token.ts';
import { citedCheck, numberCheck } from './number.ts';
import { obfuscatedCheck } from './obfuscated.ts';
import { oneCheck } from './one.ts';
import { ownListCheck } from './own-list.ts';
import { qualifierCheck } from './qualifier.ts';
import { quoteCheck } from './quote.ts';
import { rangeCheck } from './range.ts';
import { categoryCheck, roleCheck, sideCheck } from './role.ts';
import { romanCheck } from './roman.ts';
import { roundedCheck } from './rounded.ts';
import { placeCheck, scopeCheck } from './scope.ts';
import { unitCheck } from './unit.ts';
import { exactCheck, otherVagueCheck, vagueCheck } from './vague.ts';
import { sameZeroCheck, zeroCheck } from './zero.ts';

/** What is checked of a sentence's words. */
export const SENTENCE_CHECKS: readonly SentenceCheck[] = [
  citationCheck,
  markupCheck,
  obfuscatedCheck,
  languageCheck,
  deniedCheck,
  quoteCheck,
  nameTokenCheck,
  nameCheck,
  attackedPlaceCheck,
];

/**
 * What is checked of a number that a cited source holds too, from what makes two numbers least alike to what makes them most
 * alike: of several source numbers with one value, the one that passes most checks is what the summary meant.
 */
export const PAIR_CHECKS: readonly PairCheck[] = [
  kindCheck,
  unitCheck,
  rangeCheck,
  sameZeroCheck,
  listedCheck,
  otherVagueCheck,
  roleCheck,
  sideCheck,
  categoryCheck,
  scopeCheck,
  placeCheck,
  attributionCheck,
  qualifierCheck,
];

/**
 * What may explain a number that no cited source holds; the first that knows it has the word. Those that may
 * accept a number or only note it come before those that can but reject it.
 */
export const ABSENCE_CHECKS: readonly AbsenceCheck[] = [
  dateCheck,
  vagueCheck,
  shownSumCheck,
  entityCountCheck,
  ownListCheck,
  compoundCheck,
  romanCheck,
  oneCheck,
  elapsedCheck,
  zeroCheck,
  roundedCheck,
  citedCheck,
  exactCheck,
  midpointCheck,
  magnitudeCheck,
  derivedCheck,
  numberCheck,
];

/** Every check of the validator: the one list. */
export const CHECKS: readonly Check[] = [...SENTENCE_CHECKS, ...PAIR_CHECKS, ...ABSENCE_CHECKS];
