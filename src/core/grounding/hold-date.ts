import { isHeldBy, readPieces, resolvedPieces, swapDayAndMonth, writtenPieces, type DatePieces } from './date-parts.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { DatedFigure, Figure, PreparedSource } from './prepare-sources.ts';
import { oncePer } from './once-per.ts';
import type { Stated, Statement } from './statement.ts';

const AMBIGUOUS = 'ambiguous';

/** The dates of a source that support one of the summary: surely, or only by one of two readings of 02/06. */
export interface HeldDates {
  readonly held: readonly Figure[];
  readonly unsure: readonly Figure[];
}

/** Holds a date of the summary against the dates of a source, as if the source's author had written it. */
export function holdDate(stated: Stated, source: PreparedSource): HeldDates {
  const mine = stated.statement.asWrittenBy(stated.quantity, source);
  const written = writtenPieces(mine);
  const last = mine.max === undefined ? undefined : resolvedPieces({ value: mine.max });
  const asked = { mine, written, swapped: swapDayAndMonth(written), last };
  const held: Figure[] = [];
  const unsure: Figure[] = [];
  for (const one of source.dates()) {
    const answer = compare(asked, one);
    if (answer !== 'no') (answer === 'held' ? held : unsure).push(one.figure);
  }
  return { held, unsure };
}

interface Asked {
  readonly mine: Quantity;
  readonly written: DatePieces;
  readonly swapped: DatePieces;
  readonly last: DatePieces | undefined;
}

function compare({ mine, written, swapped, last }: Asked, { figure, ends }: DatedFigure): 'held' | 'unsure' | 'no' {
  const theirs = figure.quantity;
  const isUnsure = mine.word === AMBIGUOUS || theirs.word === AMBIGUOUS;
  const says = (pieces: DatePieces): boolean => isSaid(pieces) && ends.some((end) => isHeldBy(pieces, end));
  if (last !== undefined && !says(last)) return 'no';
  const isSameWord = mine.word !== undefined && mine.word === theirs.word && !isUnsure;
  if (isSameWord) return 'held';
  if (says(written)) return isUnsure && mine.text !== theirs.text ? 'unsure' : 'held';
  return isUnsure && says(swapped) ? 'unsure' : 'no';
}

/** Words of telling: what lies beside them may be dated by the day on which a report appeared. */
const TELLING =
  /\b(?:report|note|statement|update|bulletin|communiqué|said|says|told|announced|wrote|published|released|listed|lists|according|confirmed|as of|by|selon|annoncé|dit|déclaré|según|dijo|anunció|segundo|disse|anunciou|laut|sagte|teilte)/iu;

const isTelling = oncePer(({ text }: Statement) => TELLING.test(text));

/** The day on which a report appeared is a date that the report gives: of what it tells, not of what happened. */
export function isDayOfPublication(stated: Stated, { source }: PreparedSource): boolean {
  if (source.published === undefined || stated.quantity.max !== undefined) return false;
  const written = writtenPieces(stated.quantity);
  const isCoarse = written.day === undefined && written.weekday === undefined;
  if (!isCoarse && !isTelling(stated.statement)) return false;
  return isSaid(written) && isHeldBy(written, readPieces(source.published));
}

function isSaid(pieces: DatePieces): boolean {
  return Object.keys(pieces).length > 0;
}
