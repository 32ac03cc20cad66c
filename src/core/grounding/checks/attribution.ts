import type { Attribution } from '../../incident/claim.ts';
import { isTranslated } from '../is-translated.ts';
import type { Figure } from '../prepare-sources.ts';
import { shareWord, tellingWords } from '../speakers.ts';
import type { Stated } from '../statement.ts';
import { tellFigure, tellStated } from '../tell.ts';
import type { PairCheck } from './check.ts';

/** Kinds of speaker that a reader can tell for sure; the others say too little to contradict anybody. */
const FIRM: ReadonlySet<Attribution['kind']> = new Set(['official', 'armed_group', 'hospital', 'ngo']);
/** How far from a figure its speaker may be named, in UTF-16 units. */
const REACH = 250;

/** A report may be named for what it reports, and a medium for what its sources told it. */
function isCarrier(speaker: ReadonlySet<string>, figure: Figure): boolean {
  const { publisher } = figure.source.source;
  const carriers = [publisher, figure.role().via].filter((one) => one !== undefined);
  return carriers.some((one) => shareWord(speaker, tellingWords(one)));
}

/** The source names no speaker for the figure: is the one that the summary names anywhere near it? */
function isNamedNear(speaker: ReadonlySet<string>, { source, field, quantity }: Figure): boolean {
  const text = source.source[field] ?? '';
  return shareWord(speaker, tellingWords(text.slice(Math.max(0, quantity.start - REACH), quantity.end + REACH)));
}

function isSomebodyElse(stated: Stated, mine: Attribution, figure: Figure): boolean {
  const speaker = tellingWords(mine.name);
  if (speaker.size === 0 || isCarrier(speaker, figure)) return false;
  const inOtherWords = isTranslated(figure.source.lang, stated.statement.lang);
  const theirs = figure.role().attributedTo;
  if (theirs === undefined) return FIRM.has(mine.kind) && !inOtherWords && !isNamedNear(speaker, figure);
  if (theirs.kind === 'anonymous' && mine.kind === 'official') return true;
  if (shareWord(speaker, tellingWords(theirs.name))) return false;
  if (mine.kind !== theirs.kind) return FIRM.has(mine.kind) && FIRM.has(theirs.kind);
  if (inOtherWords) return false;
  return figure.source.speakers().some((one) => shareWord(speaker, tellingWords(one.name)));
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
        sources: ['The governor said 39 people were killed. A rights group put the dead at 90.'],
        summary: 'According to the governor, 39 people were killed.',
      },
    ],
    rejected: [
      {
        code: 'attribution_swapped',
        sources: ['Anonymous military sources said at least 60 soldiers were killed.'],
        summary: 'The army confirmed that at least 60 soldiers were killed.',
      },
    ],
  },
  compare(stated, figure, roles) {
    const mine = roles.stated.attributedTo;
    if (mine === undefined || !isSomebodyElse(stated, mine, figure)) return undefined;
    const said = roles.source.attributedTo?.name ?? 'nobody by name';
    const message = `${tellStated(stated)} is given to “${mine.name}”; in the source ${said} states it: ${tellFigure(figure)}.`;
    return { code: 'attribution_swapped', severity: 'reject', message, nearest: figure };
  },
};
