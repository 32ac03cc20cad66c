import { distance } from 'fastest-levenshtein';
import { findCountry } from '../../incident/country-names.ts';
import { readSpeakers } from '../../quantity/roles/read-speakers.ts';
import { foldWord } from '../../text/letters.ts';
import { isTranslated } from '../is-translated.ts';
import { oncePer } from '../once-per.ts';
import { remember } from '../remember.ts';
import { MOST_SEARCHES } from '../source-words.ts';
import type { Statement } from '../statement.ts';
import type { PreparedSource } from '../prepare-sources.ts';
import { INSTITUTIONS, TITLES } from './common-capitals.ts';
import { otherNames } from './exonyms.ts';
import type { NameWord } from './find-names.ts';
import { soundSkeleton } from '../../text/transliterate.ts';

const LONG_NAME = 6;
const VERY_LONG_NAME = 10;
const SHORTEST_ACRONYM = 2;
/** Longer runs of letters, hyphens and points name nothing. */
const LONGEST_NAME = 100;
const LONGEST_PHRASE = 4;
const LONGEST_ACRONYM = 8;
const MOST_NEAR = 400;
/** Sets something in a country, in the languages that are read. */
const SETS_IN = /(?:^|\P{L})(?:in|across|en|au|aux|em|no|na|nos|nas|في)\s(?:the\s)?$/iu;
const REACH = 16;
const LINKS = new Set('of the and for in de la du des del'.split(' '));

/**
 * Answers of each capitalised word of a statement whether it names nothing new: it stands in a cited source in this or another form. A
 * name that is told again among the same words is looked up once.
 *
 * @param all - every source given, cited or not.
 */
export function knownNames(statement: Statement, all: readonly PreparedSource[]): (name: NameWord) => boolean {
  const answers = new Map<string, Answer>();
  return (name) => {
    const from = Math.max(0, name.at - LONGEST_ACRONYM);
    const told = `${name.at - from} ${name.run.slice(from, name.at + LONGEST_ACRONYM).join(' ')}`;
    const answer = answers.get(told) ?? lookUp(name, statement, all);
    answers.set(told, answer);
    return answer === 'known' || (answer === 'country' && isCountryUnsaid(name, statement));
  };
}

/** A country that no source given names may be a reader's help. */
type Answer = 'known' | 'country' | 'unknown';

function lookUp(name: NameWord, statement: Statement, all: readonly PreparedSource[]): Answer {
  const { cited } = statement;
  const bare = bareWord(name);
  if (cited.some((source) => source.has(bare))) return 'known';
  if (bare.length > LONGEST_NAME) return 'unknown';
  // In which country a place lies is no news: any report given may say so.
  const codes = phrasesWith(name, bare).map(findCountry);
  if (all.some((source) => isCountryIn(codes, source))) return 'known';
  const parts = bare.split(/[-–.'’]/u).filter((part) => part !== '');
  if (isWordKnown(bare, name, statement) || parts.every((part) => isWordKnown(part, name, statement))) return 'known';
  return codes.some((code) => code !== undefined) ? 'country' : 'unknown';
}

function bareWord({ word }: NameWord): string {
  return word.replace(/[’']s?$|[’'](?:s|un|dan|nin)$/u, '');
}

const isInOtherWords = oncePer(({ cited, lang }: Statement) => cited.some((source) => isTranslated(source.lang, lang)));

function isWordKnown(word: string, name: NameWord, statement: Statement): boolean {
  const folded = foldWord(word);
  if (TITLES.has(folded)) return true;
  const isInstitution = INSTITUTIONS.has(folded) || INSTITUTIONS.has(folded.replace(/s$/u, ''));
  if (isInstitution && isInOtherWords(statement)) return true;
  return statement.cited.some((source) => isInSource(word, folded, name, source));
}

function isInSource(word: string, folded: string, name: NameWord, source: PreparedSource): boolean {
  const { words } = source.names();
  if (words.has(folded) || words.has(folded.replace(/s$/u, '')) || words.has(`${folded}s`)) return true;
  return (
    isJoinedIn(name, folded, source) ||
    isExonymIn(name, word, source) ||
    isAcronymIn(word, name, source) ||
    isSpellingIn(folded, source) ||
    isTransliteratedIn(folded, source)
  );
}

/** A country counts under any of its names and by its people: the run "Burkina Faso" for "burkinabè". */
function isCountryIn(codes: readonly (string | undefined)[], source: PreparedSource): boolean {
  return codes.some((code) => code !== undefined && source.names().countries().has(code));
}

const leavesCountryUnsaid = oncePer(({ cited }: Statement) =>
  cited.some((source) => source.names().countries().size === 0),
);
const namesOfSpeakers = oncePer(({ text, lang }: Statement) =>
  readSpeakers(text, lang)
    .map((speaker) => speaker.name)
    .join('\n'),
);
const isOfSpeaker = oncePer((statement: Statement) =>
  remember(MOST_SEARCHES, (word) => namesOfSpeakers(statement).includes(word)),
);

/**
 * Reports for readers at home name no country at all; a reader elsewhere is told where it lies ("in Pakistan") and whose officials
 * speak ("Pakistan's military said"). Whose navy came to help is news.
 */
function isCountryUnsaid(name: NameWord, statement: Statement): boolean {
  if (!leavesCountryUnsaid(statement)) return false;
  const isPlaced = SETS_IN.test(statement.text.slice(Math.max(0, name.start - REACH), name.start));
  return isPlaced || isOfSpeaker(statement)(bareWord(name));
}

const speaksOf = oncePer((source: PreparedSource) =>
  remember(MOST_SEARCHES, (words) => source.spaced().includes(` ${words} `)),
);

function isExonymIn(name: NameWord, word: string, source: PreparedSource): boolean {
  return phrasesWith(name, word).some((phrase) => otherNames(phrase).some(speaksOf(source)));
}

/** The stretches of a run that hold a word, the word alone first. */
function phrasesWith({ run, at }: NameWord, word: string): string[] {
  const phrases = [word];
  for (let from = Math.max(0, at - LONGEST_PHRASE + 1); from <= at; from += 1) {
    for (let to = Math.max(at + 1, from + 2); to <= Math.min(run.length, from + LONGEST_PHRASE); to += 1) {
      phrases.push(run.slice(from, to).join(' '));
    }
  }
  return phrases;
}

/** Two words written as one, or one as two: Boni Gaba and Bonigaba. */
function isJoinedIn({ run, at }: NameWord, folded: string, source: PreparedSource): boolean {
  if (source.names().pairs().has(folded)) return true;
  return [at - 1, at].some((first) => {
    const pair = foldWord((run[first] ?? '') + (run[first + 1] ?? ''));
    return pair.includes(folded) && pair !== folded && isSpelledIn(pair, source);
  });
}

function isSpelledIn(folded: string, source: PreparedSource): boolean {
  return source.names().words.has(folded) || isSpellingIn(folded, source);
}

const spellsOut = oncePer((source: PreparedSource) =>
  remember(MOST_SEARCHES, (acronym) => {
    const runs = source.names().initials();
    return runs.some((run) => run.includes(acronym));
  }),
);

/** An acronym whose words the source spells out, or words whose acronym the source gives. */
function isAcronymIn(word: string, { run, at }: NameWord, source: PreparedSource): boolean {
  const folded = foldWord(word).replace(/s$/u, '');
  const isAcronym = /^\p{Lu}{2,}s?$/u.test(word);
  if (isAcronym && spellsOut(source)(folded)) return true;
  const near = run.slice(Math.max(0, at - LONGEST_ACRONYM), at + LONGEST_ACRONYM);
  const initials = near.filter((one) => !LINKS.has(one.toLowerCase())).map((one) => foldWord(one.charAt(0)));
  return initials.length > SHORTEST_ACRONYM && source.names().words.has(initials.join(''));
}

/** One letter more, less or other in a long name is another spelling of it. */
function isSpellingIn(folded: string, source: PreparedSource): boolean {
  return folded.length >= LONG_NAME && hasSpelling(source)(folded);
}

const hasSpelling = oncePer((source: PreparedSource) =>
  remember(MOST_SEARCHES, (folded) => findSpelling(folded, source)),
);

function findSpelling(folded: string, source: PreparedSource): boolean {
  const allowed = folded.length >= VERY_LONG_NAME ? 2 : 1;
  const near = source.names().capitals().get(folded.charAt(0)) ?? [];
  return near
    .slice(0, MOST_NEAR)
    .some((one) => Math.abs(one.length - folded.length) <= allowed && distance(one, folded) <= allowed);
}

function isTransliteratedIn(folded: string, source: PreparedSource): boolean {
  const skeleton = soundSkeleton(folded);
  return skeleton !== '' && source.names().skeletons().has(skeleton);
}
