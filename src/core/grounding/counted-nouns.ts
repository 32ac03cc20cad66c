import { foldWord } from '../text/letters.ts';
import { isTranslated } from './is-translated.ts';
import { oncePer } from './once-per.ts';
import type { Figure } from './prepare-sources.ts';
import type { Role } from '../quantity/role.ts';
import type { Stated } from './statement.ts';

const NOUN = /\p{L}{3,24}/gu;
const NOUNS_LOOKED_AT = 4;
const REACH = 70;
const BREAKS = /[,.;:!?\n]/u;

/** The first words behind a number, folded and without a plural s: what it counts is among them. */
export function nounsBehind(text: string, end: number): string[] {
  const clause = text.slice(end, end + REACH).split(BREAKS)[0] ?? '';
  return [...clause.matchAll(NOUN)].slice(0, NOUNS_LOOKED_AT).map(([noun]) => foldWord(noun).replace(/s$/u, ''));
}

/** The first words behind a number of the summary. */
export const nounsOfStated = oncePer(({ quantity, statement }: Stated) => nounsBehind(statement.text, quantity.end));

const nounsOfFigure = oncePer(({ source, field, quantity }: Figure) =>
  nounsBehind(source.source[field] ?? '', quantity.end),
);

function isSameCategory(a: Role, b: Role): boolean {
  const isOpen = [a, b].some((one) => one.settled === true || one.category === undefined || one.category === 'unknown');
  return isOpen || a.category === b.category;
}

/**
 * Whether a number of the summary and a figure of a source plainly count the same: the same happened to the people, or a noun
 * behind both is the same. Money, lengths and the like count nothing, and a translation has other nouns.
 */
export function countsAlike(stated: Stated, figure: Figure): boolean {
  const { statement } = stated;
  const [mine, theirs] = [stated.role(), figure.role()];
  if (mine.metric !== undefined && theirs.metric !== undefined) {
    return mine.metric === theirs.metric && isSameCategory(mine, theirs);
  }
  const { source, quantity: other } = figure;
  const isCount = other.kind === 'cardinal' || other.kind === 'vague';
  if (!isCount || isTranslated(statement.lang, source.lang)) return true;
  const others = nounsOfFigure(figure);
  return nounsOfStated(stated).some((noun) => others.includes(noun));
}
