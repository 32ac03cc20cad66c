import { isHeldBy, readPieces, resolvedPieces, swapDayAndMonth, writtenPieces, type DatePieces } from './date-parts.ts';
import type { Figure, PreparedSource } from './prepare-sources.ts';
import type { Stated } from './statement.ts';

const AMBIGUOUS = 'ambiguous';

/** Whether a source's date supports the summary's: surely, only by one of two readings of 02/06, or not at all. */
export function isDateHeld(stated: Stated, figure: Figure): 'held' | 'ambiguous' | 'no' {
  const mine = stated.statement.asWrittenBy(stated.quantity, figure.source);
  const theirs = figure.quantity;
  if (mine.word !== undefined && mine.word === theirs.word && mine.word !== AMBIGUOUS) return 'held';
  const written = writtenPieces(mine);
  const ends = [resolvedPieces(theirs), resolvedPieces({ value: theirs.max ?? null }), writtenPieces(theirs)];
  const says = (pieces: DatePieces): boolean => isSaid(pieces) && ends.some((end) => isHeldBy(pieces, end));
  const isUnsure = mine.word === AMBIGUOUS || theirs.word === AMBIGUOUS;
  const isSameText = mine.text === theirs.text;
  if (says(written) && holdsEnd(stated, ends)) return isUnsure && !isSameText ? 'ambiguous' : 'held';
  return isUnsure && says(swapDayAndMonth(written)) ? 'ambiguous' : 'no';
}

/** Words of telling: what lies beside them may be dated by the day on which a report appeared. */
const TELLING =
  /\b(?:report|note|statement|update|bulletin|communiqué|said|says|told|announced|wrote|published|released|listed|lists|according|confirmed|as of|by|selon|annoncé|dit|déclaré|según|dijo|anunció|segundo|disse|anunciou|laut|sagte|teilte)/iu;

/** The day on which a report appeared is a date that the report gives: of what it tells, not of what happened. */
export function isDayOfPublication(stated: Stated, { source }: PreparedSource): boolean {
  if (source.published === undefined || stated.quantity.max !== undefined) return false;
  const written = writtenPieces(stated.quantity);
  const isCoarse = written.day === undefined && written.weekday === undefined;
  if (!isCoarse && !TELLING.test(stated.statement.text)) return false;
  return isSaid(written) && isHeldBy(written, readPieces(source.published));
}

/** A range of dates ends where the source's does. */
function holdsEnd({ quantity }: Stated, ends: readonly DatePieces[]): boolean {
  if (quantity.max === undefined) return true;
  const last = resolvedPieces({ value: quantity.max });
  return ends.some((end) => isHeldBy(last, end));
}

function isSaid(pieces: DatePieces): boolean {
  return Object.keys(pieces).length > 0;
}
