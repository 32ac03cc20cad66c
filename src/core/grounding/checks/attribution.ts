import type { Attribution } from '../../incident/claim.ts';
import { isTranslated } from '../is-translated.ts';
import { isOtherOffice } from '../offices.ts';
import { oncePer } from '../once-per.ts';
import type { Figure, PreparedSource } from '../prepare-sources.ts';
import { remember } from '../remember.ts';
import { holdsFloor, isNamedNear, shareWord, tellingWords, wordsBefore } from '../speakers.ts';
import type { Stated, Statement } from '../statement.ts';
import { tellFigure, tellStated } from '../tell.ts';
import { numberKey } from '../value-keys.ts';
import type { PairCheck } from './check.ts';

/** Kinds of speaker that a reader can tell for sure; the others say too little to contradict anybody. */
const FIRM: ReadonlySet<Attribution['kind']> = new Set(['official', 'armed_group', 'hospital', 'ngo']);

/** So many figures of one value are looked at. */
const MOST_TWINS = 24;

/** Shorter abbreviations are too many things. */
const FEWEST_INITIALS = 3;

/** So many words of speakers are looked for in a source. */
const MOST_WORDS = 400;

const wordsOfStatement = oncePer(({ text }: Statement) => tellingWords(text));
const wordsOfAll = (speakers: readonly Attribution[]): ReadonlySet<string> =>
  new Set(speakers.flatMap(({ name }) => [...tellingWords(name)]));
const wordsOfSpeakers = oncePer((source: PreparedSource) => wordsOfAll(source.speakers()));
const wordsOfVoices = oncePer((source: PreparedSource) => wordsOfAll(source.voices()));
/** By firm kind of speaker: the words of everybody of another firm kind who says anything in a source. */
const rivalsOf = oncePer((source: PreparedSource): ReadonlyMap<Attribution['kind'], ReadonlySet<string>> => {
  const othersThan = (kind: Attribution['kind']): Attribution[] =>
    source.voices().filter((one) => one.kind !== kind && FIRM.has(one.kind));
  return new Map([...FIRM].map((kind) => [kind, wordsOfAll(othersThan(kind))]));
});
const opensWordOf = oncePer((source: PreparedSource) =>
  remember(MOST_WORDS, (word) => source.spaced().includes(` ${word}`)),
);

/** A report may be named for what it reports, and a medium for what its sources told it. */
function isCarrier(speaker: ReadonlySet<string>, figure: Figure): boolean {
  const { publisher } = figure.source.source;
  const carriers = [publisher, figure.role().via].filter((one) => one !== undefined);
  return carriers.some((one) => shareWord(speaker, tellingWords(one)) || speaker.has(initialsOf(one)));
}

/** "GMTO" for the Gulf Maritime Trade Operations; empty where the capitals are too few to stand for a name. */
function initialsOf(name: string): string {
  const capitals = name.match(/\p{Lu}/gu) ?? [];
  return capitals.length < FEWEST_INITIALS ? '' : capitals.join('').toLowerCase();
}

/** The source names no speaker for the figure: the summary's must at least be near it. */
function isUnheard(speaker: ReadonlySet<string>, { kind }: Attribution, figure: Figure): boolean {
  if (figure.field === 'title' || kind === 'anonymous' || kind === 'media') return false;
  // Whoever is no institution may be called by another word ("the priest"); elsewhere in the source by the same, he is another.
  if (!FIRM.has(kind) && ![...speaker].some(opensWordOf(figure.source))) return false;
  // "Twelve men drowned. Witnesses said …": who was there may be named behind what they saw.
  if (isNamedNear(speaker, figure, 1, FIRM.has(kind) ? 0 : 1)) return false;
  const rivals = rivalsOf(figure.source).get(kind);
  return rivals === undefined || !holdsFloor(speaker, figure, rivals);
}

function isForeign({ statement }: Stated, { source }: Figure): boolean {
  return isTranslated(source.lang, statement.lang);
}

/** Somebody of another sure kind; or "Emergency Lawyers", not "a man there", where the summary's speaker is named nowhere near. */
function isOtherKind(stated: Stated, speaker: ReadonlySet<string>, theirs: Attribution, figure: Figure): boolean {
  if (theirs.kind === 'anonymous' || FIRM.has(theirs.kind)) return true;
  return !isForeign(stated, figure) && /\p{Lu}/u.test(theirs.name) && !isNamedNear(speaker, figure, 2);
}

/** The source names another speaker: whom the summary's words cannot mean as well. */
function isOther(stated: Stated, mine: Attribution, theirs: Attribution, figure: Figure): boolean {
  if (theirs.kind === 'anonymous' && mine.kind === 'official') return true;
  const [speaker, speaks] = [tellingWords(mine.name), tellingWords(theirs.name)];
  if (shareWord(speaker, speaks)) return false;
  // "The army counts four, the hospital five": a sentence that names the true speaker too shows the disagreement.
  if (shareWord(speaks, wordsOfStatement(stated.statement))) return false;
  if (isOtherOffice(mine.name, theirs, figure)) return true;
  if (mine.kind !== theirs.kind) return FIRM.has(mine.kind) && isOtherKind(stated, speaker, theirs, figure);
  if (isForeign(stated, figure) || isNamedNear(speaker, figure, 1)) return false;
  return shareWord(speaker, wordsOfSpeakers(figure.source));
}

/** The speaker of a figure that shares its verb with another one's: named before it, and nowhere near it in the source. */
function isWronglyShared(before: ReadonlySet<string>, figure: Figure): boolean {
  if (figure.role().attributedTo === undefined || isNamedNear(before, figure, 1)) return false;
  return shareWord(before, wordsOfVoices(figure.source));
}

function isSomebodyElse(stated: Stated, mine: Attribution, figure: Figure): boolean {
  const speaker = tellingWords(mine.name);
  if (speaker.size === 0 || isCarrier(speaker, figure)) return false;
  const theirs = figure.role().attributedTo;
  if (theirs !== undefined) return isOther(stated, mine, theirs, figure);
  if (isForeign(stated, figure)) return isOtherOffice(mine.name, undefined, figure);
  return isUnheard(speaker, mine, figure);
}

/** A headline leaves out who speaks: the same figure in the text says so. */
function inText(figure: Figure): Figure {
  if (figure.field === 'text') return figure;
  const { metric } = figure.role();
  const same = figure.source.byKey.get(numberKey(String(figure.quantity.value))) ?? [];
  const twins = same.slice(0, MOST_TWINS).filter((one) => one.field === 'text' && one.role().metric === metric);
  return twins.find((one) => one.role().attributedTo !== undefined) ?? twins[0] ?? figure;
}

/** Who states the figure in the summary though nobody states it in the source; undefined where all is well. */
function wrongSpeaker(stated: Stated, mine: Attribution | undefined, told: Figure): string | undefined {
  const figure = inText(told);
  const before = wordsBefore(stated.statement.text, stated.quantity);
  if (before.size > 0 && isNamedNear(before, figure, 0)) return undefined;
  if (before.size > 0 && isWronglyShared(before, figure)) return [...before].join(' ');
  return mine !== undefined && isSomebodyElse(stated, mine, figure) ? mine.name : undefined;
}

/** A figure is given only to who stated it. */
export const attributionCheck: PairCheck = {
  on: 'pair',
  name: 'attribution',
  ruling: 'A figure is never given to a speaker who did not state it.',
  codes: ['attribution_swapped'],
  examples: {
    accepted: [
      {
        sources: [{ text: 'Au moins 17 militaires ont été tués, a annoncé l’état-major.', lang: 'fr' }],
        summary: 'At least 17 soldiers were killed, the army said.',
      },
      {
        sources: ['The governor said 39 people were killed. A rights group put the dead at 90.'],
        summary: 'According to the governor, 39 people were killed.',
      },
      {
        sources: [
          {
            publisher: 'Gulf Maritime Trade Operations',
            text: 'Pirates took 16 seafarers from a dhow. Fishermen said they saw it.',
          },
        ],
        summary: 'Pirates took 16 seafarers from a dhow, GMTO said.',
      },
      {
        sources: [
          'Gunmen shot nine men, the district administration said. The road was closed. Some cars burned. Six others were wounded.',
        ],
        summary: 'Six others were wounded, according to the district administration.',
      },
    ],
    rejected: [
      {
        code: 'attribution_swapped',
        sources: [
          {
            text: 'Au moins 17 militaires ont été tués, a annoncé l’armée. Le maire parle de 80 assaillants.',
            lang: 'fr',
          },
        ],
        summary: 'At least 17 soldiers were killed, the mayor said.',
      },
      {
        code: 'attribution_swapped',
        sources: ['At least 27 people were killed, the Emergency Lawyers said. The rebels accused the army.'],
        summary: 'The army said at least 27 people were killed.',
      },
      {
        code: 'attribution_swapped',
        sources: ['Anonymous military sources said at least 60 soldiers were killed.'],
        summary: 'The army confirmed that at least 60 soldiers were killed.',
      },
      {
        code: 'attribution_swapped',
        sources: [
          'Gunmen shot nine men, the district administration said. The road was closed. The rebels said it was theirs. Six others were wounded.',
        ],
        summary: 'Six others were wounded, according to the district administration.',
      },
    ],
  },
  compare(stated, figure, roles) {
    const speaker = wrongSpeaker(stated, roles.stated.attributedTo, figure);
    if (speaker === undefined) return undefined;
    const said = roles.source.attributedTo?.name ?? 'nobody by name';
    const message = `${tellStated(stated)} is given to “${speaker}”; in the source ${said} states it: ${tellFigure(figure)}.`;
    return { code: 'attribution_swapped', severity: 'reject', message, nearest: figure };
  },
};
